import { createServer } from 'node:http'
import nodemailer from 'nodemailer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectAccessible } from '#tests/support/axe.ts'
import { launch } from '#tests/support/browser.ts'
import { startMailSink } from '#tests/support/mail-sink.ts'
import { portOf } from '#tests/support/ports.ts'
import { startTiles } from '#tests/support/tiles.ts'

// The tools of the tests, tested: a check that cannot fail checks nothing.

const page = (body: string) =>
  `<!doctype html><html lang="nb"><title>Side</title><main><h1>Side</h1>${body}</main></html>`
const server = createServer((request, response) => {
  const body = request.url === '/bad' ? '<input><img src="x">' : '<label>Navn <input></label>'
  response.setHeader('content-type', 'text/html').end(page(body))
})
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => new Promise<void>((done) => server.close(() => done())))

it('a page that people can use passes, and one that they cannot does not', async () => {
  const browser = await launch()
  const tab = await (await browser.newContext()).newPage()
  await tab.goto(`http://127.0.0.1:${portOf(server)}/good`)
  await expectAccessible(tab)
  await tab.goto(`http://127.0.0.1:${portOf(server)}/bad`)
  await expect(expectAccessible(tab)).rejects.toThrow(/label at input|image-alt/)
  await expectAccessible(tab, 'input', 'img')
  await browser.close()
})

it('a mail arrives with its words readable, and can be refused', async () => {
  const sink = await startMailSink()
  const post = nodemailer.createTransport(sink.url, { ignoreTLS: true } as object)
  const text = `Hei, Åse. ${'Søknaden din er mottatt. '.repeat(8)}https://eksempel.no/inn?kode=a=b`
  const mail = {
    from: 'post@example.com',
    to: 'ase@example.com',
    subject: 'Søknaden din er mottatt – æøå',
    text,
    html: `<p>${text}</p>`,
  }
  sink.refuse(1)
  await expect(post.sendMail(mail)).rejects.toThrow('451')
  expect(sink.mails).toEqual([])
  await post.sendMail(mail)
  const got = await sink.to('ase@example.com')
  expect(got.text).toContain('Subject: Søknaden din er mottatt – æøå')
  expect(got.text).toContain(text)
  await sink.close()
})

it('a tile is a picture until the map service fails', async () => {
  const tiles = await startTiles()
  const tile = tiles.url.replace('{z}', '7').replace('{x}', '66').replace('{y}', '36')
  const drawn = await fetch(tile)
  expect(drawn.headers.get('content-type')).toBe('image/png')
  expect(
    Buffer.from(await drawn.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  tiles.fail()
  expect((await fetch(tile)).status).toBe(503)
  expect(tiles.count()).toBe(2)
  await tiles.close()
})
