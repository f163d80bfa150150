import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importApplications } from '#app/domains/art-round/application/commands/import-applications.server.ts'
import {
  APPLICATION_COLUMNS,
  applicationIn,
  columnsFor,
} from '#app/domains/art-round/application/file-columns.server.ts'
import { type FileApplication, WORKS_IN_FILE } from '#app/domains/art-round/application/file-row.ts'
import { applicationCells } from '#app/domains/art-round/application/file-rows.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { readCsv } from '#app/platform/tables/read-csv.ts'
import { tableOf } from '#app/platform/tables/table-of.ts'
import { writeTable } from '#app/platform/tables/write-table.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { type Engine, eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'
import { plan2013, threeMunicipalities } from '../../edition/plan.ts'

const secretary = someone(['secretariat'])
const noPicture = async () => null

const work = (title: string) => ({
  ...{ title, year: 2012, technique: 'Olje', heightMm: 805, widthMm: 600, depthMm: null, priceOre: 1_250_050 },
  image: null,
})
const row = (number: number, more: Partial<FileApplication> = {}): FileApplication => ({
  number,
  artist: `Kunstner ${number}`,
  email: `kunstner-${number}@example.com`,
  municipality: 'Asker',
  ...{ call: null, members: null, membersListed: null },
  discipline: 'painting',
  isNew: null,
  studioName: null,
  studioAddress: null,
  lat: null,
  lng: null,
  works: [work('Fjord'), work('Ås'), null, null],
  decision: null,
  work: null,
  ...more,
})

async function opened(engine: Engine) {
  const { db } = await engine.freshDatabase()
  await threeMunicipalities(db)
  const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
  await openEdition(ctx, secretary, plan2013)
  return { db, ctx }
}

/** Out as a file and in again, by way of the bytes. */
async function again(ctx: Awaited<ReturnType<typeof opened>>['ctx']) {
  const bytes = await writeTable(await applicationCells(ctx, secretary, 2013), tableOf(APPLICATION_COLUMNS), 'csv')
  const { rows, faults } = readCsv(bytes, APPLICATION_COLUMNS)
  expect(faults).toEqual([])
  return importApplications(ctx, secretary, 2013, rows.map(applicationIn), noPicture)
}

eachEngine((engine) => {
  it('takes over everything that a row says', async () => {
    const { db, ctx } = await opened(engine)
    const said = row(7, { studioName: 'Loftet', lat: 59.8, lng: 10.1, isNew: true, decision: 'accepted', work: 2 })
    const taken = await importApplications(ctx, secretary, 2013, [said, row(9, { decision: 'waitlisted' })], noPicture)
    expect(taken).toEqual({ added: 2, changed: 0, unchanged: 0, pictures: 0, asOther: [] })
    const [seven, nine] = await db.application.findMany({
      orderBy: { number: 'asc' },
      include: { works: { orderBy: { position: 'asc' } }, applicant: true },
    })
    expect(seven).toMatchObject({ submission: 'submitted', check: 'complete', decision: 'accepted', isNew: true })
    expect(seven).toMatchObject({ hasStudio: true, studioDays: '2013-09-14,2013-09-22', municipalityId: 'asker' })
    expect(seven?.decidedWorkId).toBe(seven?.works[1]?.id)
    expect(seven?.works[0]).toMatchObject({ title: 'Fjord', heightMm: 805, priceOre: 1_250_050, depthMm: null })
    expect(seven?.applicant).toMatchObject({ email: 'kunstner-7@example.com', name: 'Kunstner 7' })
    expect(nine).toMatchObject({ decision: 'waitlisted', waitingPlace: 1, hasStudio: null })
  })

  it('leaves what a row does not say', async () => {
    const { db, ctx } = await opened(engine)
    await importApplications(ctx, secretary, 2013, [row(1, { isNew: true, studioName: 'Loftet' })], noPicture)
    const silent = row(1, { discipline: null, works: [null, null, null, null], email: null })
    expect(await importApplications(ctx, secretary, 2013, [silent], noPicture)).toMatchObject({ unchanged: 1 })
    const changed = row(1, { artist: 'Et annet navn', works: [work('Fjord'), null, null, null] })
    expect(await importApplications(ctx, secretary, 2013, [changed], noPicture)).toMatchObject({ changed: 1 })
    const [one] = await db.application.findMany({ include: { works: true } })
    expect(one).toMatchObject({
      artistName: 'Et annet navn',
      isNew: true,
      studioName: 'Loftet',
      disciplines: 'painting',
    })
    expect(one?.works).toHaveLength(1)
  })

  it('takes over groups and calls, and writes the same file again', async () => {
    const { db, ctx } = await opened(engine)
    const edition = await db.edition.findFirstOrThrow({ include: { calls: true } })
    const { id: sideId } = await db.call.create({
      data: {
        ...{ editionId: edition.id, kind: 'side', titleNb: 'Tekstil i vest', titleEn: 'Textiles in the west' },
        ...{ textNb: '', textEn: '', opensAt: ctx.now, closesAt: ctx.now },
      },
    })
    const members = [
      { name: 'Kari "K" Demo, yngst', email: '' },
      { name: 'Ola Demo', email: 'ola@example.com' },
    ]
    const rows = [
      row(1, { artist: 'Trioen', members, membersListed: false }),
      // The same person, alone and in the other call, named in the other language.
      row(2, { email: 'kunstner-1@example.com', call: 'textiles in the WEST' }),
      row(3),
    ]
    expect(await importApplications(ctx, secretary, 2013, rows, noPicture)).toMatchObject({ added: 3 })
    const [one, two, three] = await db.application.findMany({
      orderBy: { number: 'asc' },
      include: { members: { orderBy: { position: 'asc' } } },
    })
    expect(one).toMatchObject({ applicantKind: 'group', artistName: 'Trioen', membersListed: false, members })
    expect(two).toMatchObject({ applicantKind: 'person', callId: sideId, applicantId: one?.applicantId, members: [] })
    expect(three).toMatchObject({ callId: one?.callId, applicantKind: 'person' })

    const cells = await applicationCells(ctx, secretary, 2013)
    expect(cells.map(({ call }) => call)).toEqual([
      edition.calls[0]?.titleNb,
      'Tekstil i vest',
      edition.calls[0]?.titleNb,
    ])
    expect(cells.map((cell) => [cell.members, cell.members_listed])).toEqual([
      ['Kari "K" Demo, yngst; Ola Demo <ola@example.com>', false],
      [null, null],
      [null, null],
    ])
    expect(await again(ctx)).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
    expect(await applicationCells(ctx, secretary, 2013)).toEqual(cells)

    // A group that has become another is written anew; a row that says nothing of it leaves it.
    const fewer = row(1, { artist: 'Trioen', members: members.slice(1), membersListed: true })
    expect(await importApplications(ctx, secretary, 2013, [fewer], noPicture)).toMatchObject({ changed: 1 })
    const silent = row(1, { artist: 'Trioen' })
    expect(await importApplications(ctx, secretary, 2013, [silent], noPicture)).toMatchObject({ unchanged: 1 })
    expect(await db.groupMember.findMany({ select: { name: true } })).toEqual([{ name: 'Ola Demo' }])
    expect(await db.application.findFirst({ where: { number: 1 } })).toMatchObject({ membersListed: true })
  })

  it('columns that few files need are left out where no row has them', async () => {
    const { ctx } = await opened(engine)
    await importApplications(ctx, secretary, 2013, [row(1)], noPicture)
    const names = columnsFor(await applicationCells(ctx, secretary, 2013)).map(({ name }) => name)
    expect(names).not.toContain('call')
    expect(names).not.toContain('members')
    await importApplications(ctx, secretary, 2013, [row(2, { members: [{ name: 'A', email: '' }] })], noPicture)
    const more = columnsFor(await applicationCells(ctx, secretary, 2013)).map(({ name }) => name)
    expect(more).toEqual(expect.arrayContaining(['members', 'members_listed']))
    expect(more).not.toContain('call')
  })

  it('a call that the edition does not have is refused, and so is a number of another call', async () => {
    const { db, ctx } = await opened(engine)
    const wrong = row(1, { call: 'Glass i vest' })
    await expect(importApplications(ctx, secretary, 2013, [wrong], noPicture)).rejects.toMatchObject({
      beside: [{ field: 'rows.0.call', key: 'transfer.noSuchCall', facts: { name: 'Glass i vest' } }],
    })
    const { id: editionId } = await db.edition.findFirstOrThrow()
    await db.call.create({
      data: {
        ...{ editionId, kind: 'side', titleNb: 'Glass i vest', titleEn: 'Glass', textNb: '', textEn: '' },
        ...{ opensAt: ctx.now, closesAt: ctx.now },
      },
    })
    await importApplications(ctx, secretary, 2013, [row(1)], noPicture)
    await expect(importApplications(ctx, secretary, 2013, [wrong], noPicture)).rejects.toMatchObject({
      beside: [{ field: 'rows.0.call', key: 'transfer.numberTaken' }],
    })
  })

  it('writes all or nothing, whatever is wrong, and leaves no picture', async () => {
    const { db, ctx } = await opened(engine)
    const jpeg = await fields(320, 200).jpeg().toBuffer()
    const pictured = row(1, { works: [{ ...work('Fjord'), image: 'fjord.jpg' }, null, null, null] })
    const wrong = row(2, { municipality: 'Lier' })
    await expect(importApplications(ctx, secretary, 2013, [pictured, wrong], async () => jpeg)).rejects.toMatchObject({
      kind: 'invalid',
      beside: [{ field: 'rows.1.municipality', key: 'transfer.noMember', facts: { name: 'Lier', year: 2013 } }],
    })
    expect(await db.application.count()).toBe(0)
    expect(await db.person.count()).toBe(0)
    const left: string[] = []
    for await (const key of ctx.files.list('')) left.push(key)
    expect(left).toEqual([])
    expect(await importApplications(ctx, secretary, 2013, [pictured], async () => jpeg)).toMatchObject({ pictures: 1 })
    expect(await importApplications(ctx, secretary, 2013, [pictured], async () => jpeg)).toMatchObject({ unchanged: 1 })
    expect(await db.workPicture.count()).toBe(1)
  })

  it.each([
    ['an address of another application', row(2, { email: 'kunstner-1@example.com' }), 'transfer.appliedAlready'],
    ['a number of another address', row(1, { email: 'kunstner-9@example.com' }), 'transfer.numberTaken'],
  ])('is refused for %s', async (_, wrong, key) => {
    const { db, ctx } = await opened(engine)
    await importApplications(ctx, secretary, 2013, [row(1)], noPicture)
    await expect(importApplications(ctx, secretary, 2013, [wrong], noPicture)).rejects.toMatchObject({
      beside: [{ field: 'rows.0.email', key }],
    })
    expect(await db.application.count()).toBe(1)
  })

  it('is for the secretariat alone', async () => {
    const { ctx } = await opened(engine)
    await expect(importApplications(ctx, someone(['juror']), 2013, [row(1)], noPicture)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  it('changes nothing by a file that came out: for any edition', async () => {
    const text = fc.stringMatching(/^[A-Za-zæøåÆØÅ=+@"',;-][A-Za-zæøå 0-9"',;=-]{0,20}[a-zæøå]$/)
    const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
    const aWork = fc.record({
      title: text,
      year: maybe(fc.integer({ min: 1990, max: 2013 })),
      technique: maybe(text),
      heightMm: maybe(fc.integer({ min: 1, max: 20_000 })),
      widthMm: maybe(fc.integer({ min: 1, max: 20_000 })),
      depthMm: maybe(fc.integer({ min: 1, max: 20_000 })),
      priceOre: maybe(fc.integer({ min: 1, max: 2_000_000_000 })),
      image: fc.constant(null),
    })
    const one = fc.record({
      artist: text,
      discipline: maybe(fc.constantFrom('painting', 'textile, paper', 'keramikk/glass')),
      isNew: maybe(fc.boolean()),
      studioName: maybe(text),
      position: maybe(fc.tuple(fc.integer({ min: -90e5, max: 90e5 }), fc.integer({ min: -180e5, max: 180e5 }))),
      works: fc.array(aWork, { minLength: 1, maxLength: WORKS_IN_FILE }),
      decision: fc.constantFrom('accepted' as const, 'waitlisted' as const, 'declined' as const, null),
    })
    const { ctx } = await opened(engine)
    let from = 1
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 4 }), async (drawn) => {
        const rows = drawn.map(({ position, works, decision, ...of }, index) =>
          row(from + index, {
            ...of,
            ...{ lat: position ? position[0] / 1e5 : null, lng: position ? position[1] / 1e5 : null },
            works: Array.from({ length: WORKS_IN_FILE }, (_, place) => works[place] ?? null),
            ...{ decision, work: decision === 'accepted' ? works.length : null },
          }),
        )
        from += rows.length
        await importApplications(ctx, secretary, 2013, rows, noPicture)
        expect(await again(ctx)).toMatchObject({ added: 0, changed: 0, unchanged: from - 1 })
      }),
      { numRuns: 8 },
    )
  })
})
