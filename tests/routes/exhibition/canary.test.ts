/**
 * Who sees what of an artist's personal data in the exhibition, in hostings, in invitations and in invoices. Every field of
 * one artist, Bo, has a word that stands nowhere else; every page of the site is asked by people of each kind, and what
 * somebody is told must stand in that one's row. The addresses are those of the table, so one that is added is asked too.
 */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { type AddressName, addresses } from '#app/i18n/addresses.ts'
import { exhibitionAddresses } from '#app/i18n/addresses-exhibition.ts'
import { fundingAddresses } from '#app/i18n/addresses-funding.ts'
import { hostingAddresses } from '#app/i18n/addresses-hosting.ts'
import { pathsOf, readStrokes } from '#app/kernel/signature.ts'
import type { House } from '#app/platform/context.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import siteMap from '#app/routes.ts'
import { worthOf } from '#tests/domains/desk/filled.ts'
import { CANARIES, filledRound } from '#tests/domains/desk/filled-round.ts'
import { testHouse } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { signedIn } from '#tests/support/seeded-round.ts'

const NOW = new Date('2013-09-10T10:00:00Z')
const YEAR = '2013'
const bo = CANARIES.bo
const at = (box: string) => `bodalsbu.${box}@example.com`

/** What of Bo stands where, and who may be told it. */
const SECRETS = {
  worth: [String(worthOf(bo)), String(worthOf(bo) / 100)],
  signature: [
    `100,100 ${worthOf(bo) % 997},300`,
    pathsOf(readStrokes(`100,100 ${worthOf(bo) % 997},300`) ?? [])[0] ?? 'no path',
  ],
  receipt: [`${bo} underskrift`, `${bo} ripe`],
  delivery: [`${bo} bud`, `${bo} ringer på`, `${bo} krok`, `${bo} strøm`, `${bo} kasse`],
  shift: [`${bo} Vaktsen`],
  phone: [`9${bo}`],
  address: ['bo@example.com'],
  group: [`${bo} lys`, at('gruppe'), `${bo} rigg`, `${bo}.pdf`],
  offer: [`${bo} tilbyr`, `${bo} Kontakt`, at('tilbud')],
  // Who works there notes how many of an invited group came; whom the office wrote to is the office's.
  invitedName: [`${bo} nettverk`],
  invited: [at('invitert')],
  invoice: [`${bo} Galleri`, `${bo} vei 1`, `${bo} notat`, at('faktura')],
  plans: [`${bo} aktivitet`, `${bo} kanal`],
} as const
type Secret = keyof typeof SECRETS
const ALL = Object.keys(SECRETS) as Secret[]

const ROWS: Record<string, readonly Secret[]> = {
  visitor: [],
  stranger: [],
  juror: [],
  // Artists of one exhibition see each other's names on shifts, and nothing more.
  'person-anna': ['shift'],
  'person-host': ['worth', 'signature', 'receipt', 'delivery', 'shift', 'group', 'invitedName'],
  'host-of-asker': [],
  'host-next-year': [],
  // The municipality's contact reads the hosting and what the municipality has offered, and is not at the exhibition.
  'contact-ovre-eiker': ['group', 'offer'],
  'contact-asker': [],
  'person-office': ALL,
}

interface Entry {
  id?: string
  file: string
  children?: Entry[]
}
const flat = (entries: readonly Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...flat(entry.children ?? [])])
const files = new Map(flat(siteMap as Entry[]).map(({ id, file }) => [id, file]))

const own = new Set<string>([
  ...Object.keys({ ...exhibitionAddresses, ...hostingAddresses, ...fundingAddresses }),
  ...['participation', 'myTally', 'me', 'myData', 'deletions', 'audit', 'outbox', 'people', 'person', 'hosting'],
])
const names = (Object.keys(addresses) as AddressName[]).filter(
  (name) => own.has(name) || /event|programme|exhibition|studio|participa|artist/i.test(name),
)

async function stage() {
  const { db } = await sqlite.freshDatabase()
  const round = await filledRound(db)
  const { anna } = round
  const house: House = { ...testHouse(db), files: round.ctx.files }
  // Anna is an artist and nothing else; Bo's addresses tell where each of them stands.
  await db.projectMember.deleteMany({ where: { personId: anna.personId } })
  await db.meetingGuest.deleteMany({ where: { personId: anna.personId } })
  await db.hostingTask.deleteMany({ where: { responsibleId: anna.personId } })
  for (const table of [db.projectMember, db.meetingGuest] as { updateMany(args: object): Promise<unknown> }[])
    await table.updateMany({ where: { personId: round.bo.personId }, data: { email: at('gruppe') } })
  await db.hostingOffer.updateMany({ where: { offeredById: round.bo.personId }, data: { contactEmail: at('tilbud') } })
  await db.invoice.updateMany({ where: { buyer: { contains: bo } }, data: { email: at('faktura') } })
  await db.eventGroup.updateMany({ where: { name: { contains: bo } }, data: { emails: at('invitert') } })
  await db.event.updateMany({ data: { publishedAt: NOW } })
  const grant = async (
    id: string,
    role: 'host' | 'contact' | 'juror' | 'secretariat',
    place?: string,
    year?: number,
  ) => {
    await db.person.upsert({
      where: { id },
      update: {},
      create: { id, name: id, email: `${id}@example.com`, createdAt: NOW },
    })
    await db.roleGrant.create({
      data: { personId: id, role, grantedAt: NOW, municipalityId: place ?? null, editionYear: year ?? null },
    })
  }
  await db.person.create({ data: { id: 'stranger', name: 'Uten Rolle', email: 'uten@example.com', createdAt: NOW } })
  await grant('juror', 'juror', undefined, 2013)
  await grant('person-host', 'host', 'ovre-eiker', 2013)
  await grant('host-of-asker', 'host', 'asker', 2013)
  await grant('host-next-year', 'host', 'ovre-eiker', 2014)
  await grant('contact-ovre-eiker', 'contact', 'ovre-eiker')
  await grant('contact-asker', 'contact', 'asker')
  await grant('person-office', 'secretariat')
  const ids = await idsOf(db, round)
  return { db, house, ids, round }
}

/** What can stand for `:id`: one of each thing that is Bo's. */
async function idsOf(db: Db, { bo: b, hostingId, meetingId }: Awaited<ReturnType<typeof filledRound>>) {
  const invoice = await db.invoice.findFirstOrThrow({ where: { buyer: { contains: bo } } })
  return [b.participantId, b.receiptId, b.conditionId, b.personId, hostingId, meetingId, invoice.id]
}

/** Each way of writing an address. Files that only a program reads are asked as text. */
function written(pattern: string, ids: readonly string[]): Record<string, string>[] {
  const parts: Record<string, readonly string[]> = {
    ...{
      year: [YEAR],
      id: ids,
      format: ['csv', 'json'],
      scope: ['kunstrunden', 'art-round'],
      slug: ['seminar', 'bo'],
      key: ['x'],
    },
    ...{ number: ['1'], kind: ['x'], no: ['1'], part: ['x'] },
  }
  return [...pattern.matchAll(/:(\w+)/g)].reduce<Record<string, string>[]>(
    (sofar, [, name = '']) =>
      sofar.flatMap((one) => (parts[name] ?? ['x']).map((value) => ({ ...one, [name]: value }))),
    [{}],
  )
}

async function ask(house: House, file: string, path: string, params: Record<string, string>, cookie: string) {
  const { loader } = (await import(/* @vite-ignore */ `../../../app/${file}`)) as {
    loader?: (args: LoaderFunctionArgs) => unknown
  }
  if (!loader) return ''
  const request = new Request(`http://localhost:3000${path}`, { headers: cookie ? { cookie } : {} })
  const context = { house, clock: () => NOW, cspNonce: '' }
  const given = await (async () => loader({ request, params, context } as unknown as LoaderFunctionArgs))().catch(
    (error: unknown) => error,
  )
  if (given instanceof Response) return given.text()
  if (given instanceof Error) throw new Error(`${path}: ${given.message}`, { cause: given })
  return JSON.stringify(given) ?? ''
}

describe('who is told what of an artist', () => {
  it.each(Object.entries(ROWS))('%s', { timeout: 180_000 }, async (who, may) => {
    const { db, house, ids } = await stage()
    const env = { SESSION_SECRET: house.settings.sessionSecret, PUBLIC_URL: house.settings.publicUrl }
    const cookie = who === 'visitor' ? '' : await signedIn(db, { ...process.env, ...env }, who, NOW)
    const told = new Map<Secret, string>()
    for (const name of names)
      for (const params of written(addresses[name].nb, ids)) {
        const path = addresses[name].nb.replace(/:(\w+)/g, (_, part: string) => params[part] ?? '')
        const text = await ask(house, files.get(name) ?? '', path, params, cookie)
        for (const secret of ALL)
          if (!told.has(secret) && SECRETS[secret].some((word) => text.includes(word))) told.set(secret, path)
      }
    const tooMuch = [...told].filter(([secret]) => !may.includes(secret))
    expect(tooMuch).toEqual([])
    // Who may be told is, so that the words are there to be told.
    expect(may.filter((secret) => !told.has(secret))).toEqual([])
  })
})

it('asks every page of the exhibition, of hostings and of money', () => {
  for (const name of own) expect(files.has(name), name).toBe(true)
  expect(names.length).toBeGreaterThan(own.size)
})
