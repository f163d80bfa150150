import ICAL from 'ical.js'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loader as calendar } from '#app/routes/hooks/calendar.ts'
import { loader as feed } from '#app/routes/hooks/feed.ts'
import { loader as robots } from '#app/routes/hooks/robots.ts'
import { loader as siteMap } from '#app/routes/hooks/sitemap.ts'
import { written } from '#tests/domains/outreach/news/written.ts'
import { showRound } from '#tests/domains/studio-map/shown-round.ts'
import { testContext, testHouse } from '#tests/support/context.ts'
import { type Fresh, sqlite } from '#tests/support/databases.ts'

const now = new Date('2013-09-14T12:00:00Z')
let fresh: Fresh
beforeAll(async () => {
  fresh = await sqlite.freshDatabase()
  await showRound(fresh.db, 6)
  const ctx = testContext({ db: fresh.db, now: '2013-09-01T10:00:00Z' })
  await written(ctx, {
    titleNb: 'Åpning & fest <nå>',
    textNb: '## Kom\n\nVi *åpner* & [les mer](/program).\n\n- Én\u0007',
  })
  await written(ctx.at('2013-09-02T10:00:00Z'), { titleNb: 'To', textNb: 'Norsk', titleEn: 'Two', textEn: 'English' })
  await written(ctx.at('2013-09-15T10:00:00Z'), { titleNb: 'I morgen' })
  await written(ctx, { titleNb: 'Utkast' }, false)
})
afterAll(() => fresh.close())

async function ask(loader: typeof feed, path: string): Promise<{ answer: Response; text: string }> {
  const context = { house: testHouse(fresh.db), clock: () => now, cspNonce: '' }
  const request = new Request(`http://localhost:3000${path}`)
  const answer = (await loader({ request, params: {}, context } as never)) as Response
  return { answer, text: await answer.text() }
}

/** The words of every element of a name; throws for what is no well-formed XML. */
function wordsOf(xml: string, wanted: string): string[] {
  const found: string[] = []
  let open = false
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name }) => {
    open = name === wanted
    if (open) found.push('')
  })
  const take = (text: string) => {
    if (open) found.push((found.pop() ?? '') + text)
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', ({ name }) => {
    if (name === wanted) open = false
  })
  parser.write(xml).close()
  return found
}

describe('the feed', () => {
  it('is Atom that any reader can read, the newest first, without drafts and what is to come', async () => {
    const { answer, text } = await ask(feed, '/feed.xml')
    expect(answer.headers.get('content-type')).toContain('application/atom+xml')
    expect(wordsOf(text, 'title')).toEqual(['Kunst rett vest', 'To', 'Åpning & fest <nå>'])
    expect(wordsOf(text, 'updated')[0]).toBe('2013-09-02T10:00:00.000Z')
    const [, , first] = wordsOf(text, 'id')
    expect(first).toMatch(/^urn:uuid:[\da-f-]{36}$/)
    const body = wordsOf(text, 'content')[1] ?? ''
    expect(body).toContain('<a href="http://localhost:3000/program">les mer</a>')
    expect(wordsOf(`<x>${body}</x>`, 'em')).toEqual(['åpner'])
  })

  it('has English words for readers of English, and Norwegian where there are none', async () => {
    const { text } = await ask(feed, '/en/feed.xml')
    expect(wordsOf(text, 'title').slice(1)).toEqual(['Two', 'Åpning & fest <nå>'])
    expect(text).toContain('http://localhost:3000/en/news/to')
  })

  it('says the same twice', async () => {
    const [one, other] = [await ask(feed, '/feed.xml'), await ask(feed, '/feed.xml')]
    expect(other.text).toBe(one.text)
    expect(other.answer.headers.get('etag')).toBe(one.answer.headers.get('etag'))
  })
})

describe('the calendar', () => {
  it('has the open days, in the right hours, each with an id that stays', async () => {
    const { answer, text } = await ask(calendar, '/kalender.ics')
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((part) => new ICAL.Event(part))
    const days = events.filter(({ uid }) => uid.startsWith('studios-'))
    expect(days.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      '2013-09-14T10:00:00.000Z',
      '2013-09-15T10:00:00.000Z',
      '2013-09-21T10:00:00.000Z',
      '2013-09-22T10:00:00.000Z',
    ])
    expect(days[0]?.endDate.toJSDate().toISOString()).toBe('2013-09-14T15:00:00.000Z')
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    const again = await ask(calendar, '/en/calendar.ics')
    expect(again.text.match(/^UID:.*$/gm)).toEqual(text.match(/^UID:.*$/gm))
    expect(again.text).toContain('Open studios')
  })
})

describe('for those who search the web', () => {
  it('the site map is well-formed, and says when news was published', async () => {
    const { text } = await ask(siteMap, '/sitemap.xml')
    const pages = wordsOf(text, 'loc')
    expect(pages).toContain('http://localhost:3000/nyheter/to')
    expect(pages).toContain('http://localhost:3000/en/press')
    expect(pages.filter((page) => /utkast|i-morgen|sekretariat|jury/.test(page))).toEqual([])
    expect(new Set(pages).size).toBe(pages.length)
    expect(wordsOf(text, 'lastmod')).toContain('2013-09-02')
  })

  it('what is somebody’s own is asked to be left alone', async () => {
    const { text } = await ask(robots, '/robots.txt')
    expect(text).toContain('Disallow: /sekretariat\n')
    expect(text).toContain('Disallow: /nyhetsbrev/avmeld/\n')
    expect(text).toMatch(/^Sitemap: http:\/\/localhost:3000\/sitemap\.xml$/m)
    expect(text).not.toMatch(/^Disallow: (\/|\/en|\/kart|\/nyheter|\/nyhetsbrev)$/m)
  })
})
