/** Stands between a browser and the server: a network that can fail, and answers that can be another build's. */
import { request as ask, createServer } from 'node:http'
import type { Socket } from 'node:net'
import { portOf } from './ports.ts'

export interface Between {
  url: string
  /** Every connection breaks from now on, for pages and for the programs behind them. */
  cut(): void
  mend(): void
  /** The text of one address is another from now on. */
  change(path: string, edit: (text: string) => string): void
  /** Paths that were asked for since the last time. */
  asked(): string[]
  close(): Promise<void>
}

export async function startBetween(target: { port: number }): Promise<Between> {
  let whole = true
  const paths: string[] = []
  const edits = new Map<string, (text: string) => string>()
  const open = new Set<Socket>()
  const server = createServer((from, to) => {
    const path = from.url ?? '/'
    paths.push(path)
    const edit = edits.get(path)
    // The text of an answer that is edited is read, so it comes as it is.
    const headers = edit ? { ...from.headers, 'accept-encoding': 'identity' } : from.headers
    const asking = ask({ host: '127.0.0.1', port: target.port, path, method: from.method, headers }, (answer) => {
      if (!edit) {
        to.writeHead(answer.statusCode ?? 502, answer.headers)
        return answer.pipe(to)
      }
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      return answer.on('end', () => {
        const { 'content-length': _, etag: __, ...rest } = answer.headers
        to.writeHead(answer.statusCode ?? 502, rest).end(edit(Buffer.concat(parts).toString()))
      })
    })
    asking.on('error', () => to.destroy())
    from.pipe(asking)
  })
  server.on('connection', (socket) => {
    if (!whole) return socket.destroy()
    open.add(socket)
    return socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const cut = () => {
    whole = false
    for (const socket of open) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    cut,
    mend: () => {
      whole = true
    },
    change: (path, edit) => edits.set(path, edit),
    asked: () => paths.splice(0),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        cut()
      }),
  }
}
