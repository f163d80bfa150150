/** The PDFs of the protocol and the contact sheets, read back: what they say, how they are tagged, and whom they name. */
import { inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeProtocol } from '#app/domains/art-round/protocol/commands/make-protocol.server.ts'
import { contactSheetFile } from '#app/domains/art-round/protocol/contact-sheets.server.ts'
import { protocolFile } from '#app/domains/art-round/protocol/screens.server.ts'
import type { SheetChoice } from '#app/domains/art-round/protocol/views.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import type { Locale } from '#app/i18n/words.ts'
import { WIDTHS } from '#app/kernel/picture-address.ts'
import { sizeFile } from '#app/platform/images/address.ts'
import { readPdf } from '#tests/platform/pdf/read-pdf.ts'
import { someone } from '#tests/support/actors.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { juriedEdition, nameOf } from '../selection/juried.ts'

const secretary = someone(['secretariat'])
const SCORES = [
  [90, 91, 92],
  [80, null, 82],
  [70, 70, 70],
  [60, 60, 60],
]

let ctx: TestContext
let checksum: string

beforeAll(async () => {
  const { db } = await sqlite.freshDatabase()
  ctx = testContext({ db, now: '2013-04-20T10:00:00Z' })
  const { workIds, personIds } = await juriedEdition(db, {
    scores: SCORES,
    capacity: 2,
    // What artists write of themselves where they should not.
    more: (n) => ({ statement: `Om ${nameOf(n)}` }),
  })
  const jpeg = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#885522' } })
    .jpeg()
    .toBuffer()
  for (const [place, workId] of workIds.flat().entries()) {
    const index = Math.floor(place / 2)
    const key = String(place + 1).padStart(32, '0')
    const picture = await db.picture.create({
      data: {
        ...{ key, ownerId: personIds[index] ?? '', width: 640, height: 480, bytes: jpeg.length, format: 'jpeg' },
        ...{ sha256: key, placeholder: '', colour: '#885522', receivedAt: ctx.now, stage: 'full' },
      },
    })
    await db.work.update({ where: { id: workId }, data: { title: `Selvportrett av ${nameOf(index + 1)}` } })
    await db.workPicture.create({
      data: { workId, pictureId: picture.id, position: 1, alt: `${nameOf(index + 1)} ved staffeliet` },
    })
    for (const step of WIDTHS) await ctx.files.put(sizeFile(key, step, 'jpg'), jpeg)
  }
  await proposeDecisions(ctx, secretary, 2013, 1)
  await makeProtocol(ctx, secretary, 2013)
  checksum = (await db.protocol.findFirstOrThrow()).checksum
}, 60_000)

const read = (body: Uint8Array) => {
  const pdf = readPdf(Buffer.from(body))
  return { ...pdf, text: pdf.pages.join('\n').replace(/\s+/g, ' ') }
}

/** Everything that is in a file: as it stands, and as it is when its streams are unpacked. */
function everything(body: Uint8Array): string {
  const raw = Buffer.from(body).toString('latin1')
  const unpacked = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return [raw, ...unpacked].join('\n')
}

/** A text as PDF may write it: Latin-1, UTF-8, UTF-16, and that in hexadecimal digits. */
function waysToWrite(text: string): string[] {
  const wide = Buffer.from(text, 'utf16le').swap16()
  return [text, Buffer.from(text).toString('latin1'), wide.toString('latin1'), wide.toString('hex').toUpperCase()]
}

describe('the protocol', () => {
  const printed = async (locale: Locale) =>
    (await protocolFile(ctx, secretary, 2013, { callId: null, number: 1, format: 'pdf', locale })).body

  it.each([
    ['nb', 'nb-NO', 'Juryprotokoll 2013'],
    ['en', 'en-GB', 'Jury’s protocol 2013'],
  ] as const)('in %s is tagged, and has its title and language', async (locale, lang, title) => {
    const { raw, text } = read(await printed(locale))
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(raw).toContain(`/Lang (${lang})`)
    expect(raw).toContain('/DisplayDocTitle true')
    expect(Buffer.from(raw, 'latin1').toString('utf8')).toContain(`${title}</rdf:li>`)
    expect(text).toContain(title)
  })

  it('says the ranking, the result and the checksum', async () => {
    const { text } = read(await printed('nb'))
    for (const said of [
      'Utkast. Resultatet er ikke kunngjort.',
      '4 søkte om 2 plasser. 2 er antatt, og 1 står på venteliste.',
      'Inhabilitet',
      'meldt av jurymedlemmet',
      'Kunstner 001',
      'Kunstner 003',
      'Ikke antatt: søknad 4.',
      'Utgave 1, laget lørdag 20. april 2013 kl. 12.00',
    ])
      expect(text).toContain(said)
    expect(text.replace(/\s/g, '')).toContain(checksum)
    // Every score that counts, to one decimal; recused is a dash.
    expect(text).toMatch(/90,0[\s\S]*80,0[\s\S]*70,0/)
  })

  it('the JSON is the same with a name of its own', async () => {
    const wish = { callId: null, number: 1, format: 'json', locale: 'nb' } as const
    const { name, type, body } = await protocolFile(ctx, secretary, 2013, wish)
    expect([name, type]).toEqual(['juryprotokoll-2013-1.json', 'application/json; charset=utf-8'])
    expect(JSON.parse(new TextDecoder().decode(body))).toMatchObject({ checksum, year: 2013 })
  })
})

describe('a contact sheet', () => {
  const sheet = async (choice: Partial<SheetChoice>, locale: Locale = 'nb') =>
    contactSheetFile(ctx, secretary, 2013, {
      ...{ callId: null, part: 1, locale },
      choice: { names: 'anonymous', order: 'number', perPage: 12, works: 'one', ...choice },
    })

  it.each([
    ['nb', 'nb-NO', 'Kontaktark'],
    ['en', 'en-GB', 'Contact sheets'],
  ] as const)('in %s is tagged, with title, language and a text for each picture', async (locale, lang, title) => {
    const { raw } = read((await sheet({}, locale)).body)
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(raw).toContain(`/Lang (${lang})`)
    expect(Buffer.from(raw, 'latin1').toString('utf8')).toMatch(new RegExp(`${title}[^<]*2013[^<]*</rdf:li>`))
    expect(raw.match(/\/S \/Figure\n/g)).toHaveLength(SCORES.length)
    expect(raw.match(/\/Subtype \/Image/g)?.length ?? 0).toBeGreaterThan(0)
    expect(raw.match(/\/Alt /g)?.length ?? 0).toBeGreaterThanOrEqual(SCORES.length)
  })

  it.each(['number', 'ranking'] as const)('without names has none of them, in whatever way, by %s', async (order) => {
    const { name, body } = await sheet({ order })
    expect(name).toBe('kontaktark-2013-uten-navn-1.pdf')
    const whole = everything(body)
    for (let n = 1; n <= SCORES.length; n++)
      for (const way of waysToWrite(nameOf(n))) expect(whole.includes(way), `${nameOf(n)} as ${way}`).toBe(false)
    const { text } = read(body)
    expect(text).not.toMatch(/Kunstner \d/)
    expect(text).not.toMatch(/Juror/)
    expect(text).toContain('Selvportrett av')
    expect(text).toContain('2012, Olje')
    expect(whole).not.toMatch(/a2013-\d@example|\/Author/)
  })

  it('with names has them all: so the reading above can find one', async () => {
    const { name, body } = await sheet({ names: 'named', works: 'all' })
    expect(name).toBe('kontaktark-2013-med-navn-1.pdf')
    const { text, raw } = read(body)
    for (let n = 1; n <= SCORES.length; n++) expect(text).toContain(nameOf(n))
    expect(waysToWrite(nameOf(1)).some((way) => everything(body).includes(way))).toBe(true)
    expect(raw.match(/\/S \/Figure\n/g)).toHaveLength(2 * SCORES.length)
  })
})
