import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressIn } from '#app/i18n/addresses.ts'
import { launch } from '#tests/support/browser.ts'
import { eventually, holdPrograms, press, see } from '#tests/support/journey.ts'
import { BROKEN, isKept, keptIn, type Stage, setStage } from './orchestra/phone.ts'

let stage: Stage
beforeAll(async () => {
  stage = await setStage(await launch())
})
afterAll(() => stage.close())

const listOf = (sessionId: string) => addressIn('nb', 'rollCall', { id: sessionId })
const row = (page: Page, name: string) => page.locator('.roll__row').filter({ hasText: name })
const tapName = (page: Page, name: string) => row(page, name).locator('.roll__name').click()
const stored = async (childId: string, sessionId = stage.seeded.stringsId) =>
  (await stage.db.attendance.findUnique({ where: { sessionId_childId: { sessionId, childId } } }))?.state ?? null

describe('a coach in a basement', () => {
  it('opens the list at home, keeps it without network, closes it, comes back to it, and all is delivered once', async () => {
    const window = await stage.windowOf('coach')
    const { page, visit, sound, forgive } = window
    expect(await visit(listOf(stage.seeded.stringsId))).toBe(200)
    await row(page, 'Ane Trebarn').waitFor()
    await isKept(page, stage.seeded.stringsId)
    // Names of the group and no more: no address, no birthday, no number.
    const kept = await keptIn(page)
    expect(kept).toContain('Ane Trebarn')
    expect(kept).not.toMatch(/Cato Trebarn|Morsveien|480 10|@orkester|birthDate/)

    await page.context().setOffline(true)
    await page.reload()
    await row(page, 'Ane Trebarn').waitFor()
    await tapName(page, 'Ane Trebarn')
    await see(page, /1 av 2\d/)
    await tapName(page, 'Bo Trebarn')
    await tapName(page, 'Bo Trebarn')
    await row(page, 'Bo Trebarn').getByRole('button', { name: 'Kom sent', exact: true }).click()
    await page.getByLabel('Finn navn').fill('mus')
    expect(await row(page, 'Ane Trebarn').count()).toBe(0)
    await tapName(page, 'Musikant 19')
    await page.getByLabel('Finn navn').fill('')
    await see(page, /venter på nett/)
    await press(page, 'Lukk listen')
    await see(page, /er ikke ført. Har noen sett dem\?/)
    await page.locator('.roll__closing li', { hasText: 'Musikant 20' }).getByRole('button', { name: /Her$/ }).click()
    await press(page, /^Lukk, og før/)
    await see(page, 'Listen er lukket på telefonen')
    expect(await stored(stage.seeded.children.ane)).toBeNull()

    // The phone dies and is opened again in the basement.
    await page.goto('about:blank')
    await page.goto(stage.server.url + listOf(stage.seeded.stringsId))
    await row(page, 'Ane Trebarn').waitFor()
    await see(page, 'Listen er lukket på telefonen')
    await see(page, /4 av 2\d/)

    await page.context().setOffline(false)
    await eventually(() => stored(stage.seeded.children.ane)).toBe('present')
    expect(await stored(stage.seeded.children.bo)).toBe('late')
    await see(page, /^Lukket/)
    await see(page, 'Alt er levert')
    forgive(BROKEN)
    const all = await stage.db.attendance.findMany({ where: { sessionId: stage.seeded.stringsId } })
    expect(all.filter(({ state }) => state === 'present' || state === 'late')).toHaveLength(4)
    expect(all.filter(({ state }) => state === 'absent')).toHaveLength(all.length - 4)
    expect(await stage.db.rollCall.count({ where: { sessionId: stage.seeded.stringsId } })).toBe(1)
    expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('oppmote:')))).toEqual(
      [],
    )
    await visit(listOf(stage.seeded.stringsId))
    await sound()
    expect(await stage.db.rollCall.count({ where: { sessionId: stage.seeded.stringsId } })).toBe(1)
    await window.close()
  })

  it('merges with another grown-up on the same list', async () => {
    const [one, two] = [await stage.windowOf('conductor'), await stage.windowOf('leader')]
    for (const { visit, page } of [one, two]) {
      await visit(listOf(stage.seeded.tuttiId))
      await row(page, 'Cato Trebarn').waitFor()
    }
    await isKept(one.page, stage.seeded.tuttiId)
    await one.page.context().setOffline(true)
    await tapName(one.page, 'Cato Trebarn')
    await tapName(one.page, 'Dina Fremmed')
    await tapName(two.page, 'Ane Trebarn')
    await row(two.page, 'Dina Fremmed').getByRole('button', { name: 'Rett Dina Fremmed' }).click()
    await row(two.page, 'Dina Fremmed').getByRole('button', { name: 'Gikk tidlig' }).click()
    await eventually(() => stored(stage.seeded.children.dina, stage.seeded.tuttiId)).toBe('leftEarly')
    await one.page.context().setOffline(false)
    await eventually(() => stored(stage.seeded.children.cato, stage.seeded.tuttiId)).toBe('present')
    // What was tapped later stands, though it arrived first.
    expect(await stored(stage.seeded.children.dina, stage.seeded.tuttiId)).toBe('leftEarly')
    expect(await stored(stage.seeded.children.ane, stage.seeded.tuttiId)).toBe('present')
    await row(one.page, 'Dina Fremmed').locator('.roll__mark', { hasText: 'Gikk tidlig' }).waitFor()
    one.forgive(BROKEN)
    await one.close()
    await two.close()
  })

  it('takes over what was chosen while its program was on its way', async () => {
    const [{ stringsId: sessionId, children }, { db }] = [stage.seeded, stage]
    const bo = { sessionId_childId: { sessionId, childId: children.bo } }
    await db.attendance.deleteMany({ where: { sessionId, childId: children.bo } })
    const window = await stage.windowOf('coach')
    const { page } = window
    const letGo = await holdPrograms(page)
    await page.goto(stage.server.url + listOf(sessionId), { waitUntil: 'commit' })
    const radios = page.getByRole('group', { name: /^Bo Trebarn/ })
    await radios.getByLabel('Kom sent').check()
    await radios.getByLabel('Minutter borte').fill('35')
    await letGo()
    await row(page, 'Bo Trebarn')
      .locator('.roll__mark', { hasText: /Kom sent, 35/ })
      .waitFor()
    await eventually(() => db.attendance.findUnique({ where: bo })).toMatchObject({ state: 'late', missed: 35 })
    await window.sound()
    await window.close()
  })

  it('is let go when nobody is signed in any more', async () => {
    const window = await stage.windowOf('coach')
    const { page, visit } = window
    await visit(listOf(stage.seeded.stringsId))
    await isKept(page, stage.seeded.stringsId)
    await page.context().clearCookies()
    await page.goto(stage.server.url + listOf(stage.seeded.stringsId))
    await page.waitForURL(/logg-inn/)
    await eventually(() =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('orkester-'))),
    ).toEqual([])
    await window.close()
  })

  it('works without script: all who said yes, one by one, and closing asks first', async () => {
    await stage.db.attendance.deleteMany()
    await stage.db.rollCall.deleteMany()
    const window = await stage.windowOf('coach', { javaScriptEnabled: false })
    const { page } = window
    await page.goto(stage.server.url + listOf(stage.seeded.stringsId))
    const comers = page.getByRole('button', { name: /^Alle som har svart ja/ })
    await comers.click()
    await comers.waitFor({ state: 'detached' })
    expect([await stored(stage.seeded.children.ane), await stored(stage.seeded.children.bo)]).toEqual([
      'present',
      'present',
    ])
    await page
      .getByRole('group', { name: /^Bo Trebarn/ })
      .getByLabel('Kom sent')
      .check()
    await page
      .getByRole('group', { name: /^Bo Trebarn/ })
      .getByLabel('Minutter borte')
      .fill('25')
    await press(page, 'Lukk listen')
    await see(page, /er ikke ført. Har noen sett dem\?/)
    expect(await stage.db.rollCall.count()).toBe(0)
    await press(page, /^Lukk, og før/)
    await eventually(() => stage.db.rollCall.count()).toBe(1)
    const bo = { sessionId: stage.seeded.stringsId, childId: stage.seeded.children.bo }
    expect(await stage.db.attendance.findUnique({ where: { sessionId_childId: bo } })).toMatchObject({
      state: 'late',
      missed: 25,
    })
    await window.close()
  })
})
