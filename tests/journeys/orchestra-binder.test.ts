import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressIn } from '#app/i18n/addresses.ts'
import { launch } from '#tests/support/browser.ts'
import { eventually, holdPrograms, press, see, type Window } from '#tests/support/journey.ts'
import { BROKEN, HEALTH, isKept, keptIn, type Stage, setStage } from './orchestra/phone.ts'

let stage: Stage
beforeAll(async () => {
  stage = await setStage(await launch())
})
afterAll(() => stage.close())

describe('the emergency binder', () => {
  const binder = () => addressIn('nb', 'binder', { id: stage.seeded.seminarId })
  const typeCode = async (page: Page, code: string) => {
    await page.getByLabel('Kode', { exact: true }).fill(code)
    await press(page, 'Åpne nødpermen')
  }
  /** Until the program has taken the form over: before that the form goes to the server. */
  const awakeForm = (page: Page) =>
    page.waitForFunction(() =>
      Object.keys(document.querySelector('form.binder-code') ?? {}).some((key) => key.startsWith('__react')),
    )
  async function codeFrom({ page }: Window): Promise<string> {
    expect((await page.goto(stage.server.url + binder()))?.status()).toBe(200)
    await press(page, /^Lag (ny )?kode/)
    return (await page.locator('.binder-code__shown').innerText()).replace(/\D/g, '')
  }

  it('opens with its code, with and without network; wrong codes are refused; each reading is told of', async () => {
    const window = await stage.windowOf('leader')
    const { page, visit, forgive, sound } = window
    const code = await codeFrom(window)
    const wrong = code === '111111' ? '222222' : '111111'
    await visit(binder())
    await awakeForm(page)
    await typeCode(page, wrong)
    await see(page, /^Feil kode. 4 forsøk igjen/)
    await typeCode(page, code)
    await page.getByRole('button', { name: 'Åpne kortet til Ane Trebarn' }).click()
    await see(page, HEALTH)
    await see(page, 'Far Annensteds')
    expect(await page.getByRole('link', { name: 'Ring Mor Trebarnsdatter, 480 10 010' }).getAttribute('href')).toBe(
      'tel:48010010',
    )
    await sound()
    await eventually(() => stage.db.healthReading.count()).toBe(1)
    await see(page, /^Kortene ligger kryptert/)
    await isKept(page, stage.seeded.seminarId)
    expect(await keptIn(page)).not.toMatch(/jordnøtter|Annensteds|480 10|Trebarn/)

    // The phone knows that the reading was told of, and does not tell it again with the next.
    const untold = () => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('nodperm:')))
    await eventually(untold).toEqual([])

    await page.context().setOffline(true)
    await page.reload()
    await awakeForm(page)
    await typeCode(page, wrong)
    await see(page, /^Feil kode. 4 forsøk igjen før kortene slettes/)
    await typeCode(page, code)
    await see(page, 'Uten nett. Kortene er slik')
    await page.getByRole('button', { name: 'Åpne kortet til Ane Trebarn' }).click()
    await see(page, HEALTH)
    await see(page, /1 lesning meldes/)
    expect(await stage.db.healthReading.count()).toBe(1)
    await page.context().setOffline(false)
    await eventually(() => stage.db.healthReading.count()).toBe(2)
    await eventually(() => stage.db.binderOpening.count()).toBe(2)
    forgive(BROKEN)

    // Five wrong codes in the basement, and nothing is left on the phone.
    await page.context().setOffline(true)
    await page.reload()
    await awakeForm(page)
    for (const left of [4, 3, 2, 1]) {
      await typeCode(page, wrong)
      await see(page, new RegExp(`^Feil kode. ${left} forsøk igjen før kortene`))
    }
    await typeCode(page, wrong)
    await see(page, /^Feil kode for femte gang. Kortene er slettet/)
    await typeCode(page, code)
    await see(page, /^Kortene ligger ikke på denne telefonen/)
    await page.context().setOffline(false)
    await window.close()

    const readings = await stage.db.healthReading.findMany()
    expect(readings).toHaveLength(2)
    for (const reading of readings)
      expect(reading).toMatchObject({
        childId: stage.seeded.children.ane,
        readerName: 'Seminarleder Samlesen',
        through: 'binder',
      })
  })

  it('takes over the digits that were typed while its program was on its way', async () => {
    const maker = await stage.windowOf('leader')
    const code = await codeFrom(maker)
    await maker.close()
    const window = await stage.windowOf('leader')
    const { page } = window
    const letGo = await holdPrograms(page)
    await page.goto(stage.server.url + binder(), { waitUntil: 'commit' })
    const field = page.getByLabel('Kode', { exact: true })
    await field.fill(code.slice(0, 3))
    await letGo()
    await awakeForm(page)
    expect(await field.inputValue()).toBe(code.slice(0, 3))
    await page.keyboard.type(code.slice(3))
    await press(page, 'Åpne nødpermen')
    await page.getByRole('button', { name: 'Åpne kortet til Ane Trebarn' }).waitFor()
    await window.sound()
    await window.close()
  })

  it('works without script, card by card, and notes each', async () => {
    await stage.db.healthReading.deleteMany()
    const window = await stage.windowOf('leader', { javaScriptEnabled: false })
    const { page } = window
    const code = await codeFrom(window)
    await typeCode(page, code)
    expect(await page.content()).not.toContain(HEALTH)
    await press(page, 'Åpne kortet til Ane Trebarn')
    await see(page, HEALTH)
    expect(await stage.db.healthReading.count()).toBe(1)
    expect(page.url()).not.toContain(stage.seeded.children.ane)
    await window.close()
  })

  it('is missing for the kitchen, which sees numbers alone', async () => {
    const window = await stage.windowOf('kitchen')
    const { page, visit, forgive } = window
    expect((await page.goto(stage.server.url + binder()))?.status()).toBe(404)
    forgive(/404/)
    expect(await visit(addressIn('nb', 'kitchen', { id: stage.seeded.seminarId }))).toBe(200)
    await see(page, 'Uten peanøtter')
    expect(await page.locator('main').innerText()).not.toMatch(/Trebarn|Musikant|jordnøtter/)
    await window.close()
  })

  it('every page stands in English and on a narrow screen too', async () => {
    const window = await stage.windowOf('leader', { viewport: { width: 320, height: 640 } })
    for (const path of [
      addressIn('en', 'rollCall', { id: stage.seeded.tuttiId }),
      addressIn('en', 'binder', { id: stage.seeded.seminarId }),
      addressIn('en', 'kitchen', { id: stage.seeded.seminarId }),
      addressIn('en', 'attendance', { term: stage.seeded.term }),
    ])
      expect([path, await window.visit(path)]).toEqual([path, 200])
    await window.close()
  })

  it('no word of health is in the log, the deeds, mail, or what waits to be sent', async () => {
    expect(stage.server.log()).toContain('serving')
    expect(stage.server.log()).not.toContain(HEALTH)
    const kept = [
      await stage.db.auditEntry.findMany(),
      await stage.db.mail.findMany(),
      await stage.db.familyNote.findMany(),
      await stage.db.job.findMany(),
    ]
    expect(JSON.stringify(kept)).not.toContain(HEALTH)
    expect(kept[0]?.length).toBeGreaterThan(0)
  })
})
