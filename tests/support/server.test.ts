import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { startServer } from './server.ts'

it('the production build starts, is killed, starts again on the same database, and stops', {
  timeout: 60_000,
}, async () => {
  const server = await startServer()
  expect(existsSync(`${server.folder}/app.db`)).toBe(true)
  await server.kill()
  await expect(fetch(server.url)).rejects.toThrow()
  await server.restart()
  expect((await fetch(`${server.url}/helse`)).status).toBe(200)
  expect(await server.stop()).toBe(0)
  expect(existsSync(server.folder)).toBe(false)
})

it('stops in order though a browser holds a connection over which it has asked nothing', async () => {
  const server = await startServer()
  const { hostname, port } = new URL(server.url)
  const held = connect(Number(port), hostname)
  held.on('error', () => {})
  await once(held, 'connect')
  expect(await server.stop()).toBe(0)
  held.destroy()
})
