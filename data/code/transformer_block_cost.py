"""Parameters and multiply-adds of a decoder, counted from the shapes of its matrices."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Decoder:
    """Sizes of a decoder; `ffn_matrices` is 2 for a plain feed-forward layer and 3 for a gated one (SwiGLU)."""

    layers: int
    width: int
    heads: int
    kv_heads: int
    hidden: int
    ffn_matrices: int
    vocabulary: int

    def attention_weights(self) -> int:
        """W_q, W_k, W_v and W_o of one layer; grouped-query attention shrinks W_k and W_v."""
        kv_width = self.width // self.heads * self.kv_heads
        return 2 * self.width * self.width + 2 * self.width * kv_width

    def block_weights(self) -> int:
        """The matrices of one layer, without biases and norms (together well under 1%)."""
        return self.attention_weights() + self.ffn_matrices * self.width * self.hidden

    def matrix_flops(self) -> int:
        """Per token, in all layers and the output layer: one multiply and one add for each weight."""
        return 2 * (self.layers * self.block_weights() + self.vocabulary * self.width)

    def attention_flops(self, context: int) -> int:
        """Per token that sees `context` tokens, in all layers: 2 n d for its scores, 2 n d for the weighted sum."""
        return self.layers * 4 * context * self.width


if __name__ == "__main__":
    gpt2 = Decoder(layers=12, width=768, heads=12, kv_heads=12, hidden=3072, ffn_matrices=2, vocabulary=50257)
    llama = Decoder(layers=32, width=4096, heads=32, kv_heads=8, hidden=14336, ffn_matrices=3, vocabulary=128256)
    for name, model, tables in (("GPT-2 small", gpt2, 1), ("Llama 3 8B", llama, 2)):
        blocks, table = model.layers * model.block_weights(), model.vocabulary * model.width
        print(
            f"{name}: block {model.block_weights() / 1e6:.1f} million, all {model.layers} blocks {blocks / 1e6:,.0f} million,"
        )
        print(f"  with {tables} token table(s) of {table / 1e6:.0f} million: {(blocks + tables * table) / 1e6:,.0f} million")
    print("Llama 3 8B, GFLOP for one more token")
    for context in (1_000, 8_000, 32_000, 128_000):
        matrix, attention = llama.matrix_flops(), llama.attention_flops(context)
        share = attention / (matrix + attention)
        print(f"  context {context:7,}: weights {matrix / 1e9:.1f}, attention {attention / 1e9:4.1f} ({share:.0%} of all)")
