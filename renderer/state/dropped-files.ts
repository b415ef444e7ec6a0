// The files in what was dropped onto the window or chosen: folders are gone through, each file with its path.

export interface GivenFile {
  readonly file: File;
  /** Below what was dropped; the bare name of a file that was dropped or chosen itself. */
  readonly path: string;
  readonly isNamed: boolean;
}

/** Must be called while the drop is handled: the browser forgets its items afterwards. */
export function droppedFiles(items: DataTransferItemList): AsyncIterable<GivenFile> {
  const given = [...items].filter(({ kind }) => kind === 'file');
  const entries = given.flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Dragged out of a mail program, a message is a file without a place in any file system.
  const loose = given.flatMap((item) => (item.webkitGetAsEntry() === null ? (item.getAsFile() ?? []) : []));
  return both(filesOf(entries), chosenFiles(loose));
}

/** What a file dialog gave; of a folder, with the paths in it. */
export async function* chosenFiles(files: readonly File[]): AsyncGenerator<GivenFile> {
  for (const file of files) {
    const isNamed = file.webkitRelativePath === '';
    yield { file, path: isNamed ? file.name : file.webkitRelativePath, isNamed };
  }
}

async function* both(first: AsyncIterable<GivenFile>, second: AsyncIterable<GivenFile>): AsyncGenerator<GivenFile> {
  yield* first;
  yield* second;
}

async function* filesOf(entries: readonly FileSystemEntry[], isNamed = true): AsyncGenerator<GivenFile> {
  const inOrder = entries.toSorted((a, b) => (a.fullPath < b.fullPath ? -1 : 1));
  for (const entry of inOrder) {
    if (isFolder(entry)) yield* filesOf(await entriesOf(entry), false);
    else if (isFile(entry) && (isNamed || !entry.name.startsWith('.')))
      yield { file: await fileOf(entry), path: entry.fullPath.replace(/^\//u, ''), isNamed };
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** A folder names its entries by the hundred until it names none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}
