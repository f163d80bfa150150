/** A tile server that draws the number of each tile, in place of the one on the net. */
import { createServer } from 'node:http'
import sharp from 'sharp'
import { portOf } from './ports.ts'

export interface Tiles {
  /** For TILE_URL. */
  url: string
  origin: string
  /** How many tiles were asked for. */
  count(): number
  /** From now on every tile is refused, as when the map service is down. */
  fail(): void
  close(): Promise<void>
}

function drawing(path: string): Buffer {
  const name = path.replace(/[^\w/.]/g, '')
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#dfeee0" stroke="#8a8"/><text x="20" y="130" font-size="22" fill="#474">${name}</text></svg>`,
  )
}

export async function startTiles(): Promise<Tiles> {
  let count = 0
  let failing = false
  const server = createServer(async (request, response) => {
    count++
    if (failing) return response.writeHead(503).end()
    const png = await sharp(drawing(request.url ?? ''))
      .png()
      .toBuffer()
    const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
    return response.writeHead(200, { 'content-type': 'image/png', ...open }).end(png)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const origin = `http://127.0.0.1:${portOf(server)}`
  return {
    url: `${origin}/{z}/{x}/{y}.png`,
    origin,
    count: () => count,
    fail: () => {
      failing = true
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
