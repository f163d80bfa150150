import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from '#tests/support/browser.ts'
import { awake, eventually, openWindow, press, see } from '#tests/support/journey.ts'
import { grain } from '#tests/support/pictures.ts'
import { type Scene, setScene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene(await launch())
})
afterAll(() => scene.close())

const BROKEN = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/
const draft = () => scene.db.application.findFirst({ where: { applicantId: scene.newcomer.id } })

it('an application: what was typed without network is said to wait, survives a reload, and is saved', async () => {
  const window = await openWindow(scene.browser, scene.server, { cookie: scene.newcomer.cookie })
  const { page, visit, forgive, sound } = window
  await visit('/sok')
  await press(page, 'Begynn på søknaden')
  await page.waitForURL(/\/sok\/./)
  await awake(page)
  await page.getByLabel('Kunstnernavn').fill('Nettløs Demonstrasjon')
  await eventually(async () => (await draft())?.artistName).toBe('Nettløs Demonstrasjon')

  await page.context().setOffline(true)
  await page.getByLabel('Om kunsten din').pressSequentially('Skrevet på toget, midt i tunnelen.')
  await see(page, 'Ikke lagret ennå – venter på nett')
  expect((await draft())?.statement).toBe('')
  // The page is left in the tunnel, and opened again above it. What a page sends while it is left passes by the
  // browser's own switch for the network, so the server is out of reach too.
  await scene.server.kill()
  await page.goto('about:blank')
  await scene.server.restart()
  expect((await draft())?.statement).toBe('')
  await page.context().setOffline(false)
  await page.goto(`${scene.server.url}/sok/${scene.round.callId}`)
  await awake(page)
  expect(await page.getByLabel('Om kunsten din').inputValue()).toBe('Skrevet på toget, midt i tunnelen.')
  await see(page, 'Det du skrev sist uten at det ble lagret, er hentet fram igjen.')
  await eventually(async () => (await draft())?.statement).toBe('Skrevet på toget, midt i tunnelen.')
  forgive(BROKEN)
  await sound()

  // And without a reload: it is sent when the network is back.
  await page.context().setOffline(true)
  await page.getByLabel('CV').fill('Statens kunstakademi')
  await see(page, 'Ikke lagret ennå – venter på nett')
  await page.context().setOffline(false)
  await eventually(async () => (await draft())?.cv).toBe('Statens kunstakademi')
  await see(page, /^Lagret kl\.\s\d/)
  forgive(BROKEN)
  await window.close()
})

it('a picture chosen without network is there after the browser was closed, and is sent once', async () => {
  const window = await openWindow(scene.browser, scene.server, { cookie: scene.newcomer.cookie })
  const { page, forgive } = window
  const address = `${scene.server.url}/sok/${scene.round.callId}`
  const hung = () =>
    scene.db.workPicture.count({ where: { work: { application: { applicantId: scene.newcomer.id } } } })
  const picture = { name: 'natt.jpg', mimeType: 'image/jpeg', buffer: await grain(1300, 900).jpeg().toBuffer() }
  await page.goto(address)
  await awake(page)

  await page.context().setOffline(true)
  await page.getByLabel('Tittel').first().fill('Malt i mørket')
  await page.getByLabel('Legg til bilder av verk 1').setInputFiles(picture)
  await see(page, 'natt.jpg: Ikke sendt ennå – venter på nett')
  // Shown at once, from memory.
  await eventually(() => page.locator('.apply-waiting img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(
    1300,
  )
  // Put in order with the keys alone: the work keeps the focus, and it is said where it is.
  await page.getByRole('button', { name: /^Flytt .*nå nummer 1 av/ }).press('ArrowDown')
  await see(page, /er nå nummer 2 av \d\./)
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toMatch(
    /nå nummer 2 av/,
  )
  await scene.server.kill()
  await page.close()
  await scene.server.restart()
  expect(await hung()).toBe(0)

  // Two windows at once, on a server that was away: one of them sends it.
  const [one, two] = [await page.context().newPage(), await page.context().newPage()]
  await page.context().setOffline(false)
  await Promise.all([one.goto(address), two.goto(address)])
  await eventually(hung).toBe(1)
  for (const each of [one, two]) {
    await awake(each)
    await eventually(() => each.locator('.apply-picture img').count()).toBe(1)
    await eventually(() => each.locator('.apply-waiting').count()).toBe(0)
  }
  // The order goes in a request of its own, beside the picture.
  const works = () =>
    scene.db.work.findMany({
      where: { application: { applicantId: scene.newcomer.id } },
      orderBy: { position: 'asc' },
      include: { pictures: true },
    })
  await eventually(async () =>
    (await works()).map(({ title, pictures }) => [title, pictures.length]).slice(0, 2),
  ).toEqual([
    ['', 0],
    ['Malt i mørket', 1],
  ])

  // The same file again hangs no second time, and nothing waits after a reload.
  await one.getByLabel('Legg til bilder av verk 2').setInputFiles(picture)
  await eventually(() => one.locator('.apply-waiting').count()).toBe(0)
  await one.reload()
  await awake(one)
  expect(await one.locator('.apply-waiting').count()).toBe(0)
  expect(await hung()).toBe(1)
  forgive(BROKEN)
  await window.close()
})

it('two windows: the later is told what the other wrote, and neither text is lost', async () => {
  const { cookie, id } = scene.newcomer
  const [one, two] = [
    await openWindow(scene.browser, scene.server, { cookie }),
    await openWindow(scene.browser, scene.server, { cookie }),
  ]
  for (const { page, visit } of [one, two]) {
    await visit(`/sok/${scene.round.callId}`)
    await awake(page)
  }
  await one.page.getByLabel('Kunstnernavn').fill('Fra det første vinduet')
  await eventually(async () => (await draft())?.artistName).toBe('Fra det første vinduet')
  // Another field goes in beside it; the same field is asked about.
  await two.page.getByLabel('Telefon').fill('99 88 77 66')
  await eventually(async () => (await draft())?.phone).toContain('99 88 77 66')
  await one.page.getByLabel('Kunstnernavn').fill('Det første vinduet igjen')
  await eventually(async () => (await draft())?.artistName).toBe('Det første vinduet igjen')
  await two.page.getByLabel('Kunstnernavn').fill('Fra det andre vinduet')
  await see(two.page, /Kunstnernavn: Dette feltet er også endret i et annet vindu/)
  await see(two.page, 'Det første vinduet igjen')
  expect(await two.page.getByLabel('Kunstnernavn').inputValue()).toBe('Fra det andre vinduet')
  expect((await draft())?.artistName).toBe('Det første vinduet igjen')
  two.forgive(/409/)
  await two.sound()
  await press(two.page, 'Behold det som står her')
  await eventually(async () => (await draft())?.artistName).toBe('Fra det andre vinduet')
  expect(await scene.db.application.count({ where: { applicantId: id } })).toBe(1)
  await one.close()
  await two.close()
})

it('a juror’s score waits for the network and is sent', async () => {
  const window = await openWindow(scene.browser, scene.server, { cookie: scene.juror.cookie })
  const { page, visit, forgive } = window
  await visit(`/jury/${scene.round.year}/1`)
  await awake(page)
  await page.context().setOffline(true)
  await page.keyboard.press('7')
  await see(page, 'Ikke sendt ennå – venter på nett')
  expect(await scene.db.score.count()).toBe(0)
  await page.context().setOffline(false)
  await see(page, /^Lagret kl\.\s\d/)
  expect((await scene.db.score.findMany()).map(({ value }) => value)).toEqual([7])
  forgive(BROKEN)
  await window.close()
})

it('visits that are tapped without network are counted once when it is back', async () => {
  const window = await openWindow(scene.browser, scene.server, {
    ...(scene.artists[0] && { cookie: scene.artists[0].cookie }),
    viewport: { width: 390, height: 844 },
  })
  const { page, visit, sound } = window
  await visit(`/deltakelse/${scene.round.year}/tall`)
  await awake(page)
  await page.context().setOffline(true)
  for (let tap = 0; tap < 3; tap++) await press(page, 'Ett besøk til')
  await see(page, '3 tellinger venter på nett')
  expect(await page.locator('.count').innerText()).toBe('3')
  expect(await scene.db.visitEntry.count()).toBe(0)
  await page.context().setOffline(false)
  await see(page, 'Alt er lagret')
  await page.reload()
  await awake(page)
  expect(await page.locator('.count').innerText()).toBe('3')
  expect(await scene.db.visitEntry.aggregate({ _sum: { visits: true } })).toEqual({ _sum: { visits: 3 } })
  await sound()
  await window.close()
})
