// Standard input: JSON list of [tex, display]. Standard output: JSON list of {html} or {fault}, in the same order.
const katex = require(process.argv[2]);

// Untrusted commands would be drawn as red text; here they are faults.
const trust = ({ command }) => {
  throw new Error(`${command} is not allowed`);
};

// A function's name alone in a script or a fraction is applied to nothing, and the sign for it is one child too many there.
const APPLIED_TO_NOTHING = /<mo>\u2061<\/mo>(?=<\/m(?:sub|sup|subsup|frac|under|over|underover)>)/g;

const formulas = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const results = formulas.map(([tex, displayMode]) => {
  try {
    const options = { displayMode, output: "htmlAndMathml", throwOnError: true, strict: "error", trust, maxExpand: 200, maxSize: 20 };
    return { html: katex.renderToString(tex, options).replace(APPLIED_TO_NOTHING, "") };
  } catch (error) {
    return { fault: error.message.replace(/^KaTeX parse error: /, "").replace(/\u0332/g, "").replace(/\s+/g, " ") };
  }
});
process.stdout.write(JSON.stringify(results));
