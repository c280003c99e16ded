"""An in-memory file system: a tree of directories, each a dictionary from name to child."""

from dataclasses import dataclass, field


@dataclass
class File:
    """Text in the pieces in which it was appended, so that appending does not copy it all."""

    pieces: list[str] = field(default_factory=list)


@dataclass
class Directory:
    """Names and what they stand for."""

    children: dict[str, "Directory | File"] = field(default_factory=dict)


class FileSystem:
    """Absolute paths such as /data/train.csv; missing directories on the way are made when writing."""

    def __init__(self) -> None:
        self._top = Directory({"": Directory()})  # the root is a child too, named "", so no call needs a special case

    def mkdir(self, path: str) -> None:
        """Make the directory and those above it; fine if it exists."""
        if isinstance(self._make(path, Directory), File):
            raise FileExistsError(path)

    def append(self, path: str, text: str) -> None:
        """Add text to the end of the file, which is made if it is missing."""
        node = self._make(path, File)
        if isinstance(node, Directory):
            raise IsADirectoryError(path)
        node.pieces.append(text)

    def read(self, path: str) -> str:
        """The whole text of the file."""
        node = self._find(path)
        if isinstance(node, Directory):
            raise IsADirectoryError(path)
        return "".join(node.pieces)

    def ls(self, path: str = "/") -> list[str]:
        """Names in the directory in alphabetical order; for a file, its own name."""
        node = self._find(path)
        return sorted(node.children) if isinstance(node, Directory) else [self._names(path)[-1]]

    def _names(self, path: str) -> list[str]:
        if not path.startswith("/"):
            raise ValueError(f"{path!r} does not begin with /")
        return ["", *(name for name in path.split("/") if name)]

    def _find(self, path: str) -> Directory | File:
        node: Directory | File = self._top
        for name in self._names(path):
            if isinstance(node, File):
                raise NotADirectoryError(path)
            if name not in node.children:
                raise FileNotFoundError(path)
            node = node.children[name]
        return node

    def _make(self, path: str, kind: type[Directory] | type[File]) -> Directory | File:
        node: Directory | File = self._top
        *above, last = self._names(path)
        for name in above:  # once a directory is new, all below it is, so a failure has changed nothing
            node = node.children.setdefault(name, Directory())
            if isinstance(node, File):
                raise NotADirectoryError(path)
        return node.children.setdefault(last, kind())


if __name__ == "__main__":
    files = FileSystem()
    files.append("/data/train.csv", "id,label\n")
    files.append("/data/train.csv", "7,1\n")
    files.mkdir("/data/raw")
    print("/:", files.ls("/"), " /data:", files.ls("/data"))
    print(repr(files.read("/data/train.csv")))
    for path in ("/data/train.csv/x", "/data/train.csv"):
        try:
            files.mkdir(path)
        except OSError as error:
            print(f"{type(error).__name__}: {error}")
