import { create } from 'qrcode'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { paperOf, posterHours, spelledOut } from '#app/domains/rounds/poster.ts'
import { officePosters, ownPoster, posterDocument } from '#app/domains/rounds/posters.server.ts'
import { artistsView } from '#app/domains/studio-map/queries.server.ts'
import { searchOf } from '#app/domains/studio-map/search.ts'
import { showRound } from '#tests/domains/studio-map/shown-round.ts'
import { readPdf } from '#tests/platform/pdf/read-pdf.ts'
import { someone } from '#tests/support/actors.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import { type Fresh, sqlite } from '#tests/support/databases.ts'

const secretary = someone(['secretariat'])
let fresh: Fresh
let ctx: TestContext
let slugs: string[]
beforeAll(async () => {
  fresh = await sqlite.freshDatabase()
  slugs = (await showRound(fresh.db, 6)).slugs
  await fresh.db.edition.updateMany({ data: { studiosNumberedAt: new Date('2013-06-20T00:00:00Z') } })
  ctx = testContext({ db: fresh.db, now: '2013-08-01T10:00:00Z' })
}, 60_000)
afterAll(() => fresh.close())

const pagesOf = (file: { body: Uint8Array }) => readPdf(Buffer.from(file.body))

describe('the posters of a round', () => {
  it('have the numbers and names of the list, a sheet for each, in one file', async () => {
    const { pages, raw } = pagesOf(await officePosters(ctx, secretary, 2013, null, 'a4'))
    const list = await artistsView(ctx, searchOf(new URLSearchParams()))
    const numbers = [...new Set(list?.artists.flatMap(({ studio }) => studio?.number ?? []))]
    expect(pages).toHaveLength(numbers.length)
    for (const [at, number] of numbers.entries()) {
      expect(pages[at]).toMatch(new RegExp(`Atelier[\\s\\S]*\\n${number}\\n`))
      for (const { name, studio } of list?.artists ?? [])
        expect(pages[at]?.includes(name), `${name} on ${number}`).toBe(studio?.number === number)
    }
    expect(pages[0]).toContain('Velkommen inn')
    expect(pages[0]).toContain('Welcome in')
    expect(pages[0]).toContain('14.–15. september')
    expect(pages[0]).toContain('Vertskommune: Hole')
    expect(pages[0]).toContain('localhost:3000/atelier/2013/1')
    expect(pages.join()).not.toContain('HEMMELIG')
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toMatch(/pdfuaid/)
    expect(raw).toContain('/Lang (nb-NO)')
  })

  it('lead each to its own door: the squares are those of the address', async () => {
    const edition = await theEdition(fresh.db, 2013)
    const { posters } = await posterDocument(ctx, edition, await studiosOf(fresh.db, edition.id), 'a4')
    expect(posters.length).toBeGreaterThan(3)
    for (const { number, code } of posters) {
      const { modules } = create(`http://localhost:3000/atelier/2013/${number}`, { errorCorrectionLevel: 'Q' })
      const drawn = new Set(
        [...code.svg.matchAll(/M(\d+) (\d+)h1/g)].map(([, x, y]) => (Number(y) - 4) * modules.size + Number(x) - 4),
      )
      for (let square = 0; square < modules.size ** 2; square++)
        expect(drawn.has(square)).toBe(modules.data[square] === 1)
    }
  })

  it.each(['a4', 'a3'] as const)('one by one on %s, one page whoever shares the place', async (paper) => {
    const { id } = await fresh.db.studio.findFirstOrThrow({ where: { number: 4 } })
    await fresh.db.participant.updateMany({ data: { studioId: id } })
    const file = await officePosters(ctx, secretary, 2013, 4, paper)
    const { pages, raw } = pagesOf(file)
    expect(file.name).toBe(`plakat-2013-4-${paper}.pdf`)
    expect(pages).toHaveLength(1)
    for (const name of ['Åse Demo', 'Zara Demo', 'Øystein Demo']) expect(pages[0]).toContain(name)
    const [, width] = /\/MediaBox \[0 0 ([\d.]+)/.exec(raw) ?? []
    expect(Number(width)).toBeCloseTo(paper === 'a4' ? 595.28 : 841.89, 0)
  })
})

describe('who may have them', () => {
  const artistOf = async (slug: string) => {
    const { application } = await fresh.db.participant.findFirstOrThrow({
      where: { slug },
      include: { application: true },
    })
    return someone([], { personId: application.applicantId })
  }
  it('the artist of the door, and the secretariat', async () => {
    const own = await artistOf(slugs[0] ?? '')
    expect((await ownPoster(ctx, own, 2013, slugs[0] ?? '', 'a4')).body.byteLength).toBeGreaterThan(5000)
    await expect(ownPoster(ctx, someone(), 2013, slugs[0] ?? '', 'a4')).rejects.toMatchObject({ kind: 'missing' })
    await expect(ownPoster(ctx, own, 2013, 'ingen', 'a4')).rejects.toMatchObject({ kind: 'missing' })
    await expect(officePosters(ctx, own, 2013, null, 'a4')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(officePosters(ctx, secretary, 2013, 99, 'a4')).rejects.toMatchObject({ kind: 'missing' })
  })

  it('nobody before the numbers are set', async () => {
    await fresh.db.edition.updateMany({ data: { studiosNumberedAt: null } })
    const own = await artistOf(slugs[0] ?? '')
    for (const asked of [
      ownPoster(ctx, own, 2013, slugs[0] ?? '', 'a4'),
      officePosters(ctx, secretary, 2013, null, 'a4'),
    ])
      await expect(asked).rejects.toMatchObject({ key: 'posters.notYet' })
  })
})

describe('the words of a poster', () => {
  it.each([
    ['2013-09-14', '2013-09-15', '14.–15. september', 'lørdag og søndag kl.\u00a012–17', 'Saturday and Sunday 12–17'],
    ['2013-09-14', '2013-09-14', '14. september', 'lørdag kl.\u00a012–17', 'Saturday 12–17'],
    ['2013-08-30', '2013-09-01', '30. august–1. september', 'fredag–søndag kl.\u00a012–17', 'Friday–Sunday 12–17'],
  ])('%s to %s', (from, to, dates, nb, en) =>
    expect(posterHours({ from, to, opens: '12:00', closes: '17:00' })).toEqual({ dates, times: { nb, en } }),
  )
  it.each([
    ['https://www.kunstrettvest.no/atelier/2013/1', 'kunstrettvest.no/atelier/2013/1'],
    ['http://localhost:3000/a', 'localhost:3000/a'],
  ])('%s is written %s', (address, written) => expect(spelledOut(address)).toBe(written))
  it.each([
    ['a3', 'a3'],
    ['A0', 'a4'],
    [null, 'a4'],
  ])('paper %s is %s', (asked, paper) => expect(paperOf(asked)).toBe(paper))
})
