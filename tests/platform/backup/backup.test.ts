import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import { makeBackup } from '#app/platform/backup/make-backup.server.ts'
import { restoreBackup } from '#app/platform/backup/restore-backup.server.ts'
import { isEmpty, KEPT_MODELS, linesOf } from '#app/platform/backup/rows.store.server.ts'
import type { House } from '#app/platform/context.server.ts'
import { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { testHouse } from '#tests/support/context.ts'
import { type Engine, eachEngine, postgresql, sqlite } from '#tests/support/databases.ts'

const now = new Date('2013-10-01T10:00:00.123Z')
const newFile = () => path.join(inject('templates').folder, `backup-${randomBytes(6).toString('hex')}.tar`)

async function aHouse(engine: Engine): Promise<House> {
  const { db, url } = await engine.freshDatabase()
  return testHouse(db, { databaseUrl: url })
}

/** A little of everything that a value can be: instants, JSON, nulls that are not the default, letters. */
async function furnish({ db, files }: House): Promise<void> {
  const person = await db.person.create({ data: { email: 'åse@example.com', name: 'Åse «Ø» \n 𝄞', createdAt: now } })
  const edition = await db.edition.create({ data: { year: 2013, number: 7, capacity: 105, openingAt: now } })
  const window = { opensAt: now, closesAt: now, maxWorkAge: null }
  const words = { titleNb: 'a', titleEn: 'b', textNb: '', textEn: '' }
  await db.call.create({ data: { editionId: edition.id, ...words, ...window } })
  await db.openDay.create({
    data: { editionId: edition.id, kind: 'studio', date: '2013-09-14', opens: '12:00', closes: '17:00' },
  })
  const facts = { $at: 'not an instant', list: [1, null, 'æ'], deep: { yes: true } }
  await db.auditEntry.create({ data: { at: now, deed: 'a', subjectId: 'b', facts } })
  await db.auditEntry.create({ data: { at: now, deed: 'without', subjectId: 'b' } })
  await db.studio.create({
    data: {
      editionId: edition.id,
      number: 1,
      name: '',
      address: '',
      postalCode: '',
      city: '',
      municipalityId: 'x',
      lat: 59.77131,
      stepFree: false,
    },
  })
  await db.person.update({ where: { id: person.id }, data: { phone: '000' } })
  await files.put('originals/0123456789abcdef0123456789abcdef', Buffer.alloc(700_000, 'picture'))
  await files.put('pictures/0123456789abcdef0123456789abcdef/320.jpg', Buffer.from('small'))
}

async function contentOf({ db, files }: House) {
  const rows: Record<string, unknown[]> = {}
  for (const model of KEPT_MODELS) {
    rows[model.name] = []
    for await (const lines of linesOf(db, model))
      rows[model.name]?.push(...lines.map((line) => JSON.parse(line) as unknown))
  }
  const kept: Record<string, string> = {}
  for await (const key of files.list('')) kept[key] = (await files.read(key)).toString('base64')
  return { rows, kept }
}

it('every model of the schema is kept', () => {
  const inSchema = Object.keys(Prisma.ModelName).map((name) => name.charAt(0).toLowerCase() + name.slice(1))
  expect(KEPT_MODELS.map(({ name }) => name).sort()).toEqual(inSchema.sort())
})

describe.each([
  [sqlite, postgresql],
  [postgresql, sqlite],
  [sqlite, sqlite],
])('from $name', (from, to) => {
  it(`comes back whole on ${to.name}`, async () => {
    const house = await aHouse(from)
    await furnish(house)
    const file = newFile()
    const made = await makeBackup(house, file, now)
    expect(made.files).toBe(2)
    const other = await aHouse(to)
    expect(await restoreBackup(other, file)).toMatchObject({ rows: made.rows, files: 2 })
    expect(await contentOf(other)).toEqual(await contentOf(house))
    await expect(restoreBackup(other, file)).rejects.toMatchObject({ key: 'keeping.notEmpty' })
    await expect(makeBackup(house, file, now)).rejects.toMatchObject({ key: 'keeping.existsAlready' })
  })
})

describe('a damaged backup is told from a whole one, and nothing is written', () => {
  const damages: [name: string, harm: (bytes: Buffer) => Buffer, key: string][] = [
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 3000), 'keeping.damaged'],
    ['cut after a third', (bytes) => bytes.subarray(0, Math.floor(bytes.length / 3)), 'keeping.damaged'],
    ['one byte of a file', (bytes) => flipped(bytes, bytes.indexOf('picturepicture') + 500), 'keeping.damaged'],
    ['one letter of a row', (bytes) => flipped(bytes, bytes.indexOf('example.com')), 'keeping.damaged'],
    ['one byte of a header', (bytes) => flipped(bytes, 10), 'keeping.noBackup'],
    ['empty', () => Buffer.alloc(0), 'keeping.noBackup'],
    ['no backup at all', () => Buffer.alloc(5000, 'tull'), 'keeping.noBackup'],
  ]
  it.each(damages)('%s', async (_, harm, key) => {
    const house = await aHouse(sqlite)
    await furnish(house)
    const file = newFile()
    await makeBackup(house, file, now)
    const whole = await readFile(file)
    await writeFile(file, harm(whole))
    const other = await aHouse(sqlite)
    await expect(restoreBackup(other, file)).rejects.toMatchObject({ kind: 'invalid', key })
    expect(await isEmpty(other.db)).toBe(true)
    expect((await contentOf(other)).kept).toEqual({})
    await writeFile(file, whole)
    expect(await restoreBackup(other, file)).toMatchObject({ files: 2 })
  })
})

function flipped(bytes: Buffer, at: number): Buffer {
  expect(at).toBeGreaterThan(0)
  const harmed = Buffer.from(bytes)
  harmed[at] = (harmed[at] ?? 0) ^ 1
  return harmed
}

eachEngine((engine) => {
  it('is of one moment while others write: what belongs together is there together or not at all', async () => {
    const house = await aHouse(engine)
    let writing = true
    let pairs = 0
    const writer = async () => {
      while (writing) {
        const key = `pair-${++pairs}`
        await house.db.$transaction(async (tx) => {
          await tx.auditEntry.create({ data: { at: now, deed: key, subjectId: 'first' } })
          await tx.job.create({ data: { name: 'second', key, runAt: now } })
        })
        // SQLite answers at once: without a breath in between, nothing else of this process would have a turn.
        await breath()
      }
    }
    const written = writer()
    const file = newFile()
    try {
      while (pairs < 20) await new Promise((done) => setTimeout(done, 5))
      await makeBackup(house, file, now)
    } finally {
      writing = false
      await written
    }
    const other = await aHouse(engine)
    await restoreBackup(other, file)
    const deeds = (await other.db.auditEntry.findMany()).map(({ deed }) => deed)
    const keys = (await other.db.job.findMany()).map(({ key }) => key)
    expect(deeds.length).toBeGreaterThanOrEqual(19)
    expect(deeds.sort()).toEqual(keys.sort())
  })

  it('leaves nothing behind when it fails', async () => {
    const house = await aHouse(engine)
    await furnish(house)
    const file = newFile()
    const broken = { ...house, files: { ...house.files, open: () => Promise.reject(new Error('disk')) } }
    await expect(makeBackup(broken, file, now)).rejects.toThrow('disk')
    expect([existsSync(file), existsSync(`${file}.partial`)]).toEqual([false, false])
  })
})

it('is read by nobody but its owner', async () => {
  const house = await aHouse(sqlite)
  const file = newFile()
  await makeBackup(house, file, now)
  const handle = await open(file)
  expect((await handle.stat()).mode & 0o077).toBe(0)
  await handle.close()
})
