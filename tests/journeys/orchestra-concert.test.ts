import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readNotation } from '#app/domains/orchestra/repertoire/notation.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { openWindow, personWith, press, see } from '#tests/support/journey.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let db: Db
let orchestra: SeededOrchestra
let office: string
let date: string
const browser = launch()

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  const now = new Date()
  date = addDays(civilDateOf(now), 20)
  orchestra = await seedOrchestra(db, civilDateOf(now))
  office = (await personWith(db, server, { email: 'sekretariat@example.com', name: 'Sekretær', role: 'secretariat' }))
    .cookie
  const notation = '2222-4231-tmp+1-str'
  const scoring = JSON.parse(JSON.stringify(readNotation(notation).scoring))
  const piece = { composer: 'Edvard Grieg', title: 'Peer Gynt-suite nr. 1', notation, scoring, changedAt: now }
  const { id } = await db.piece.create({ data: piece })
  await db.repertoirePiece.create({ data: { ensembleId: orchestra.youthId, pieceId: id, position: 1 } })
  const { ane, bo } = orchestra.children
  for (const [childId, given] of [
    [ane, true],
    [bo, false],
  ] as const)
    await db.consent.create({
      data: {
        ...{ childId, purpose: 'nameInProgramme', given, capacity: 'guardian', givenById: orchestra.people.mother },
        ...{ textVersion: 1, locale: 'nb', at: now },
      },
    })
  await db.child.update({ where: { personId: ane }, data: { birthDate: addDays(civilDateOf(now), -4000) } })
})
afterAll(async () => {
  await (await browser).close()
  await db.$disconnect()
  await server.stop()
})

it('the secretariat plans a concert, everybody reads it without a program, and the sheet names who agreed', {
  timeout: 180_000,
}, async () => {
  const desk = await openWindow(await browser, server, { cookie: office, viewport: { width: 1280, height: 900 } })
  const { page } = desk
  expect(await desk.visit('/orkester/konserter')).toBe(200)
  await page.getByLabel('Tittel').fill('Høstkonsert')
  await page.getByLabel('Dag').fill(date)
  await page.getByLabel('Begynner').fill('18:00')
  await page.getByLabel('Sted').fill('Union Scene')
  await press(page, 'Begynn på konserten')
  await see(page, 'Ikke publisert')
  await page.getByLabel('Stykke').selectOption({ label: 'Edvard Grieg: Peer Gynt-suite nr. 1' })
  await press(page, 'Legg til stykket')
  await page.getByText('Oppmøte', { exact: true }).last().click()
  await page.getByLabel('Klokkeslett').fill('15:00')
  await page.getByLabel('Hva', { exact: true }).fill('Generalprøve')
  await press(page, 'Legg til oppmøte')
  await press(page, 'Publiser konserten')
  await desk.sound()
  const { id, slug } = await db.concert.findFirstOrThrow()
  await desk.close()

  for (const [path, says] of [
    [`/ungdomssymfonikerne/konserter/${slug}`, 'Peer Gynt-suite nr. 1'],
    [`/en/youth-orchestra/concerts/${slug}`, 'About the Youth Symphony Orchestra'],
  ] as const) {
    const open = await openWindow(await browser, server, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    })
    const answer = await open.page.goto(server.url + path)
    expect(answer?.status()).toBe(200)
    await see(open.page, says)
    const source = await open.page.content()
    expect(source).toContain('"@type":"MusicEvent"')
    expect(source).not.toMatch(/Trebarn|Musikant \d/)
    await open.close()
  }
  const calendar = await fetch(`${server.url}/ungdomssymfonikerne/konserter/${slug}/kalender.ics`)
  expect(await calendar.text()).toContain(`UID:concert-${id}@vestregionen`)
  expect(await (await fetch(`${server.url}/kalender.ics`)).text()).toContain(`UID:concert-${id}@vestregionen`)
  expect(await (await fetch(`${server.url}/sitemap.xml`)).text()).toContain(`/ungdomssymfonikerne/konserter/${slug}`)

  const cookie = await signedIn(db, server.env, orchestra.people.mother)
  const phone = await openWindow(await browser, server, { cookie, viewport: { width: 390, height: 844 } })
  expect(await phone.visit(`/orkester/konserter/${id}`)).toBe(200)
  await see(phone.page, 'Generalprøve')
  await press(phone.page, 'Cato Trebarn spiller ikke')
  await see(phone.page, 'Svaret er lagret.')
  await phone.sound()
  await phone.close()
  expect(await db.concertPlayer.count({ where: { childId: orchestra.children.cato, plays: false } })).toBe(1)

  const sheet = await fetch(`${server.url}/orkester/konserter/${id}/programark`, { headers: { cookie } })
  expect(sheet.headers.get('content-type')).toBe('application/pdf')
  const pdf = await getDocument({ data: new Uint8Array(await sheet.arrayBuffer()) }).promise
  let words = ''
  for (let number = 1; number <= pdf.numPages; number++)
    words += (await (await pdf.getPage(number)).getTextContent()).items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
  expect(words).toContain('Ane Trebarn')
  expect(words).not.toMatch(/Bo Trebarn|Cato/)
})
