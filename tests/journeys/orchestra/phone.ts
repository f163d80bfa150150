/** A phone in the hand of someone at a seminar, on the production build: names, a child with an allergy, who has answered. */
import type { Browser, Page } from 'playwright-core'
import { civilDateOf } from '#app/kernel/when.ts'
import { readSettings } from '#app/platform/config/settings.server.ts'
import { sealText } from '#app/platform/crypto/sealed-text.server.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { eventually, openWindow, type Window } from '#tests/support/journey.ts'
import { type SeededOrchestra, type SeededPerson, seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

/** What stands in Ane's health note, and is to be found nowhere else. */
export const HEALTH = 'Tåler ikke jordnøtter'
/** What a browser says of a network that is gone. */
export const BROKEN = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED/
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }

export interface Stage {
  server: TestServer
  db: Db
  seeded: SeededOrchestra
  windowOf(who: SeededPerson, more?: object): Promise<Window>
  close(): Promise<void>
}

export async function setStage(browser: Browser): Promise<Stage> {
  const server = await startServer({ LOG_LEVEL: 'debug' })
  const db = await connect(String(server.env.DATABASE_URL))
  const seeded = await seedOrchestra(db, civilDateOf(new Date()))
  const { children, people } = seeded
  const at = new Date(Date.now() - 86_400_000)
  const given = { givenById: people.mother, textVersion: 1, locale: 'nb', at, capacity: 'guardian' as const }
  await db.consent.create({ data: { ...given, childId: children.ane, purpose: 'health', given: true } })
  await db.healthNote.create({
    data: {
      ...{ childId: children.ane, kind: 'allergy', kitchen: 'peanuts', givenById: people.mother, givenAt: at },
      text: sealText(readSettings(server.env).sessionSecret, HEALTH),
    },
  })
  for (const childId of [children.ane, children.bo])
    await db.reply.create({
      data: { dayId: seeded.dayIds[0], childId, answer: 'comes', byId: people.mother, through: 'site', saidAt: at },
    })
  return {
    ...{ server, db, seeded },
    windowOf: async (who, more = {}) =>
      openWindow(browser, server, { cookie: await signedIn(db, server.env, people[who]), ...PHONE, ...more }),
    close: async () => {
      await db.$disconnect()
      await server.stop()
      await browser.close()
    },
  }
}

/** What lies in the browser's stores, as text; the parts of the pages are left out. */
export const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = Object.entries(localStorage).map((entry) => entry.join('='))
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) {
        const answer = await (await caches.open(name)).match(request)
        if (!/\/assets\//.test(request.url)) texts.push(`${request.url} ${await answer?.text()}`)
      }
    return texts.join('\n')
  })

/** Until the page, its program and what it shows are there for a place without network. */
export const isKept = (page: Page, id: string) =>
  eventually(() =>
    page.evaluate(
      async ([name]) => {
        const worker = (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'
        return (
          worker && !!(await caches.match('/orkester/uten-nett')) && !!(await caches.match(`/orkester/.med/${name}`))
        )
      },
      [id],
    ),
  ).toBe(true)
