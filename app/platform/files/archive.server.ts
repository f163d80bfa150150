/** A ZIP archive that is written as fast as it is read: of its files only a piece is in memory at a time. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export interface ArchiveEntry {
  /** With its folders, as "bilder/001.jpg". */
  name: string
  /** Pictures and PDFs are pressed together already, and are put in as they are. */
  pressed: boolean
  /** Asked for when its turn comes. Null: it is left out. */
  open(): Promise<AsyncIterable<Uint8Array> | Uint8Array | null>
}

/** The archive of these files, in their order. An entry that fails breaks the stream off, so that nothing passes for whole. */
export function archiveStream(entries: readonly ArchiveEntry[]): ReadableStream<Uint8Array> {
  const pieces = piecesOf(entries)
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}

async function* piecesOf(entries: readonly ArchiveEntry[]): AsyncGenerator<Uint8Array, void> {
  const ready: Uint8Array[] = []
  let fault: Error | null = null
  const zip = new Zip((error, piece) => {
    if (error) fault = error
    else ready.push(piece)
  })
  function* take(): Generator<Uint8Array> {
    if (fault) throw fault
    for (let piece = ready.shift(); piece; piece = ready.shift()) if (piece.length > 0) yield piece
  }
  for (const { name, pressed, open } of entries) {
    const source = await open()
    if (!source) continue
    const file = pressed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    zip.add(file)
    if (source instanceof Uint8Array) file.push(source)
    else
      for await (const piece of source) {
        file.push(new Uint8Array(piece))
        yield* take()
      }
    file.push(new Uint8Array(0), true)
    yield* take()
  }
  zip.end()
  yield* take()
}
