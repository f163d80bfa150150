import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChildField, fieldsSeenBy, type Viewer } from '#app/domains/orchestra/sight.ts'
import { type AddressName, addresses, addressIn } from '#app/i18n/addresses.ts'
import { LOCALES, type Locale } from '#app/i18n/words.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { ASKERS, type Asker, type PrivacyWorld, SECRETS, type Secret, seedPrivacy } from './orchestra/privacy-world.ts'

let server: TestServer
let db: Db
let world: PrivacyWorld

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'debug' })
  db = await connect(String(server.env.DATABASE_URL))
  world = await seedPrivacy(db, server)
})
afterAll(async () => {
  await db.$disconnect()
  await server.stop()
})

/** Everything that an asker is to Ane at any address, without having typed the binder's code. */
const IS: Record<Asker, readonly Viewer[]> = {
  ...{ visitor: ['stranger'], stranger: ['stranger'], otherGuardian: ['stranger'], otherChild: ['stranger'] },
  ...{ self: ['self'], mother: ['guardian'], father: ['guardian'], leader: ['leader'], conductor: ['conductor'] },
  ...{ coach: ['ownCoach', 'sessionAdult'], otherCoach: ['otherCoach'], kitchen: ['kitchen'] },
  ...{ association: ['association'], contact: ['contact'], secretariat: ['secretariat'] },
}

/** The programme sheet is made to be handed out: those who belong to the orchestra read the names of those who agreed. */
const SHEET_READERS: readonly Asker[] = ['otherGuardian', 'otherChild', 'otherCoach']

/** Whether a secret is for this asker, at this address. */
function mayRead(who: Asker, { kind }: Secret, name: AddressName): boolean {
  if (kind === 'name' && name === 'concertSheet' && SHEET_READERS.includes(who)) return true
  if (kind === 'ofMother') return who === 'mother' || who === 'secretariat'
  if (kind === 'ofFather') return who === 'father' || who === 'secretariat'
  // Her home is the mother's.
  if (kind === 'address') return who === 'mother' || who === 'self' || who === 'secretariat'
  return fieldsSeenBy(IS[who]).has(kind as ChildField)
}

const names = Object.keys(addresses) as AddressName[]
const ask = (who: Asker, path: string) =>
  fetch(server.url + path, {
    redirect: 'manual',
    headers: { ...(world.cookies[who] && { cookie: world.cookies[who] }) },
  })

/** Every word of an answer: of a page, of a file, of the pages of a PDF. */
async function wordsOf(answer: Response): Promise<string> {
  const type = answer.headers.get('content-type') ?? ''
  if (/event-stream/.test(type)) {
    await answer.body?.cancel()
    return ''
  }
  if (!type.includes('pdf')) return (await answer.text()).replaceAll('\\/', '/')
  const pdf = await getDocument({ data: new Uint8Array(await answer.arrayBuffer()) }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages.join('\n')
}

/** Who read what where. */
const read: { who: Asker; name: AddressName; kind: Secret['kind'] }[] = []

describe.each(LOCALES)('in %s', (locale) => {
  it.each(names)('%s tells of the child what each may know and nothing else', { timeout: 120_000 }, async (name) => {
    expect(await told(locale, name)).toEqual([])
  })
})

async function told(locale: Locale, name: AddressName): Promise<string[]> {
  const path = addressIn(locale, name, world.partsOf(name))
  const leaks: string[] = []
  await Promise.all(
    ASKERS.map(async (who) => {
      const answer = await ask(who, path)
      if (answer.status >= 500) leaks.push(`${who} ${answer.status}`)
      const words = await wordsOf(answer)
      for (const secret of world.secrets.filter(({ text }) => words.includes(text))) {
        read.push({ who, name, kind: secret.kind })
        if (!mayRead(who, secret, name)) leaks.push(`${who} reads ${secret.kind}: ${secret.text}`)
      }
      // What is about one person is kept by no one on the way.
      if (words.includes(SECRETS.health) && !/no-store/.test(answer.headers.get('cache-control') ?? ''))
        leaks.push(`${who} is given health that may be kept: ${answer.headers.get('cache-control')}`)
    }),
  )
  return leaks
}

it('who is to know does find it', () => {
  const finds = (who: Asker, kind: Secret['kind']) => read.some((one) => one.who === who && one.kind === kind)
  const expected: [Asker, Secret['kind']][] = [
    ...(['self', 'mother', 'father', 'coach', 'conductor', 'leader', 'secretariat'] as const).map(
      (who): [Asker, Secret['kind']] => [who, 'name'],
    ),
    ...(['mother', 'father', 'secretariat'] as const).map((who): [Asker, Secret['kind']] => [who, 'health']),
    ...(['mother', 'father', 'secretariat'] as const).map((who): [Asker, Secret['kind']] => [who, 'birthDate']),
    ...(['mother', 'father', 'secretariat'] as const).map((who): [Asker, Secret['kind']] => [who, 'reserve']),
    ...(['coach', 'leader', 'secretariat'] as const).map((who): [Asker, Secret['kind']] => [who, 'replyReason']),
    ...(['mother', 'secretariat'] as const).map((who): [Asker, Secret['kind']] => [who, 'address']),
    ...(['mother', 'father'] as const).map((who): [Asker, Secret['kind']] => [who, 'audition']),
    ['mother', 'ofMother'],
    ['father', 'ofFather'],
  ]
  expect(expected.filter(([who, kind]) => !finds(who, kind)).map((pair) => pair.join(' '))).toEqual([])
})

it('the kitchen, the board, the contact and strangers met no child anywhere', () => {
  const blind = [
    'visitor',
    'stranger',
    'otherGuardian',
    'otherChild',
    'otherCoach',
    'kitchen',
    'association',
    'contact',
  ]
  expect(read.filter(({ who, name }) => blind.includes(who) && name !== 'concertSheet')).toEqual([])
})

it('who takes back the name in the programme is not on the next sheet', async () => {
  const { ane } = world.orchestra.children
  const path = addressIn('nb', 'concertSheet', world.partsOf('concertSheet'))
  expect(await wordsOf(await ask('conductor', path))).toContain('Ane Trebarn')
  const no = { purpose: 'nameInProgramme', given: false, capacity: 'self', textVersion: 1, locale: 'nb' } as const
  await db.consent.create({ data: { ...no, childId: ane, givenById: ane, at: new Date() } })
  expect(await wordsOf(await ask('conductor', path))).not.toContain('Ane Trebarn')
})

it('health stands at the pages that ask for it and at no other', () => {
  const where = new Set(read.filter(({ kind }) => kind === 'health').map(({ name }) => name))
  expect([...where].sort()).toEqual(expect.arrayContaining(['childHealth']))
  expect([...where].filter((name) => !['childHealth', 'myDataFile', 'familyFile'].includes(name))).toEqual([])
})

it('no log, letter, deed or work of the machine holds a word of health', async () => {
  expect(server.log()).not.toContain(SECRETS.health)
  for (const rows of [db.mail.findMany(), db.auditEntry.findMany(), db.job.findMany(), db.familyNote.findMany()])
    expect(JSON.stringify(await rows)).not.toContain(SECRETS.health)
  // Nor does the database itself, which seals it.
  expect(JSON.stringify(await db.healthNote.findMany())).not.toContain(SECRETS.health)
})
