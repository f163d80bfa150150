import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { setUpView } from '#app/domains/art-round/jury/set-up.server.ts'
import { sheetView } from '#app/domains/art-round/jury/sheets.server.ts'
import { LOCALES } from '#app/i18n/words.ts'
import { LocaleProvider } from '#app/ui/frame/words.tsx'
import { Desk } from '#app/ui/jury/desk.tsx'
import { JuryProgram } from '#app/ui/jury/program.tsx'
import { nothingReturned } from '#app/ui/jury/told.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { addApplication, CANARY, held, secretary, YEAR } from './held.ts'

const TOTAL = 12

eachEngine((engine) => {
  it('no screen of a juror says whose the works are: neither its data nor its page', async () => {
    const { ctx, db, jurors, applicationIds } = await held(engine, TOTAL)
    const [juror] = jurors
    const rows = [await db.application.findMany(), await db.work.findMany(), await db.picture.findMany()]
    const persons = await db.person.findMany({ where: { email: { startsWith: CANARY } } })
    const secrets = [
      CANARY,
      '98765',
      ...applicationIds,
      ...persons.map(({ id }) => id),
      ...rows.flat().map(({ id }) => id),
    ]
    const desk = await deskView(ctx, juror, YEAR)
    const shown = [JSON.stringify(desk)]
    const inBoth = (element: Parameters<typeof renderToStaticMarkup>[0]) =>
      LOCALES.map((locale) =>
        renderToStaticMarkup(
          createElement(LocaleProvider, { locale } as Parameters<typeof LocaleProvider>[0], element),
        ),
      )
    shown.push(...inBoth(createElement(Desk, { view: desk, whyNotSeal: null })))
    for (let place = 1; place <= TOTAL; place++) {
      const view = await sheetView(ctx, juror, YEAR, String(place))
      const told = { view, returned: nothingReturned, asked: place % 2 ? null : 1 }
      shown.push(JSON.stringify(view), ...inBoth(createElement(JuryProgram, { told })))
    }
    const all = shown.join('\n')
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
    // The works themselves are there, so the pages were not empty.
    for (let number = 1; number <= TOTAL; number++) expect(all).toContain(`Verk 1 av ${number}`)
  })

  it('each juror has an order of one’s own, the same after a reload, and a newcomer moves none of the others', async () => {
    const { ctx, db, jurors, editionId, callId } = await held(engine, TOTAL)
    const orderOf = async (index: 0 | 1, total: number) => {
      const titles = []
      for (let place = 1; place <= total; place++)
        titles.push((await sheetView(ctx, jurors[index], YEAR, String(place))).sheet.works[0]?.title)
      return titles
    }
    const [mine, theirs] = [await orderOf(0, TOTAL), await orderOf(1, TOTAL)]
    expect(await orderOf(0, TOTAL)).toEqual(mine)
    expect([...mine].sort()).toEqual([...theirs].sort())
    expect(mine).not.toEqual(theirs)
    await addApplication(db, editionId, callId, TOTAL + 1)
    const after = await orderOf(0, TOTAL + 1)
    expect(after.filter((title) => title !== `Verk 1 av ${TOTAL + 1}`)).toEqual(mine)
  })

  it('only what is submitted and found complete comes before the jury', async () => {
    const { ctx, db, jurors } = await held(engine, 5)
    await db.application.updateMany({ where: { number: 1 }, data: { submission: 'withdrawn' } })
    await db.application.updateMany({ where: { number: 2 }, data: { check: 'ineligible' } })
    await db.application.updateMany({ where: { number: 3 }, data: { submission: 'reopened' } })
    expect((await deskView(ctx, jurors[0], YEAR)).progress.total).toBe(2)
    const view = await setUpView(ctx, secretary, YEAR, null)
    expect(view.applications).toEqual({ beforeJury: 2, unchecked: 0 })
  })

  it('a place that there is not is missing, and a desk of another year is forbidden', async () => {
    const { ctx, db, jurors } = await held(engine, 2)
    for (const place of ['0', '3', '-1', '1.5', 'x', '', '01'])
      await expect(sheetView(ctx, jurors[0], YEAR, place)).rejects.toMatchObject({ kind: 'missing' })
    await db.edition.create({ data: { year: 2012, number: 6, capacity: 100 } })
    await expect(deskView(ctx, jurors[0], 2012)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(deskView(ctx, jurors[0], 1999)).rejects.toMatchObject({ kind: 'missing' })
    for (const actor of [secretary, someone(['juror']), someone()]) {
      await expect(deskView(ctx, actor, YEAR)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(sheetView(ctx, actor, YEAR, '1')).rejects.toMatchObject({ kind: 'forbidden' })
    }
    for (const actor of [jurors[0], someone(), null])
      await expect(setUpView(ctx, actor, YEAR, null)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
