import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addressRegister } from '#app/platform/addresses/address-register.server.ts'
import { makeLog } from '#app/platform/log/log.server.ts'
import { type FakeRegister, recorded, startRegister } from '#tests/support/address-register.ts'

let fake: FakeRegister
beforeEach(async () => {
  fake = await startRegister()
})
afterEach(() => fake.close())

const log = makeLog('silent')
const everywhere = { words: 'Loftsgata 1', municipality: null }
const yes = () => true

it('asks as the register wants to be asked, and reads its answer', async () => {
  const found = await addressRegister({ url: fake.url, log }).search(
    { words: ' Loftsgata,  1 ', municipality: 'Lier' },
    yes,
  )
  expect(found).toEqual({
    ...{ state: 'found', how: 'exact' },
    addresses: [
      {
        ...{ text: 'Loftsgata 1', postalCode: '3400', city: 'LIER', municipalityNumber: '3312', municipality: 'LIER' },
        ...{ lat: 59.78502106569645, lng: expect.closeTo(10.249291, 6) },
      },
    ],
  })
  expect(fake.asked).toEqual([
    {
      ...{ sok: 'Loftsgata 1', kommunenavn: 'Lier', fuzzy: 'false', sokemodus: 'AND', utkoordsys: '4258' },
      ...{ treffPerSide: '50', side: '0', asciiKompatibel: 'true' },
    },
  ])
})

describe('the words are taken more loosely only when nothing was found', () => {
  const questions = () => fake.asked.map(({ sok, fuzzy }) => [sok, fuzzy])
  it.each([
    ['Loftsgata 1', 'exact', [['Loftsgata 1', 'false']]],
    [
      'Loftsg',
      'prefix',
      [
        ['Loftsg', 'false'],
        ['Loftsg*', 'false'],
      ],
    ],
    [
      'Loftgata',
      'fuzzy',
      [
        ['Loftgata', 'false'],
        ['Loftgata*', 'false'],
        ['Loftgata', 'true'],
      ],
    ],
  ])('%s: %s', async (words, how, asked) => {
    const found = await addressRegister({ url: fake.url, log }).search({ words, municipality: null }, yes)
    expect(found).toMatchObject({ state: 'found', how })
    expect(questions()).toEqual(asked)
  })

  it('and never what somebody typed as a sign', async () => {
    await addressRegister({ url: fake.url, log }).search({ words: 'Lof*t*', municipality: null }, yes)
    expect(questions()[0]).toEqual(['Lof t', 'false'])
  })

  it('what is not accepted does not count as found', async () => {
    const found = await addressRegister({ url: fake.url, log }).search(
      everywhere,
      ({ municipality }) => municipality === 'OSLO',
    )
    expect(found).toEqual({ state: 'none' })
    expect(fake.asked).toHaveLength(3)
  })
})

it('keeps an answer for the same question, and a fault for nobody', async () => {
  const register = addressRegister({ url: fake.url, log })
  fake.fail((response) => void response.writeHead(500).end())
  expect(await register.search(everywhere, yes)).toEqual({ state: 'unreachable' })
  fake.fail(null)
  expect(await register.search(everywhere, yes)).toMatchObject({ state: 'found' })
  fake.fail((response) => void response.writeHead(500).end())
  expect(await register.search(everywhere, yes)).toMatchObject({ state: 'found' })
  expect(fake.asked).toHaveLength(2)
})

const answer = (change: object) => (response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(change))
const [first] = recorded.adresser
const withPoint = (representasjonspunkt: object) =>
  answer({ ...recorded, adresser: [{ ...first, representasjonspunkt }] })

describe('what is no answer', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['an error', (response) => void response.writeHead(500).end('no')],
    ['too many questions', (response) => void response.writeHead(429).end()],
    ['another place', (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    [
      'a page of a network that wants one to sign in',
      (response) => void response.end('<!doctype html><title>Wi-Fi</title>'),
    ],
    ['half of it', (response) => void response.writeHead(200, { 'content-length': '500' }).end('{"metadata"')],
    ['a broken connection', (response) => void response.destroy()],
    ['nothing', (response) => void response.end()],
    ['another shape', answer({ features: [] })],
    ['an address without a point', answer({ ...recorded, adresser: [{ ...first, representasjonspunkt: null }] })],
    ['another system of coordinates', withPoint({ epsg: 'EPSG:25833', lat: 59.7, lon: 10.2 })],
    ['metres for degrees', withPoint({ epsg: 'EPSG:4258', lat: 6_630_000, lon: 250_000 })],
    ['latitude for longitude', withPoint({ epsg: 'EPSG:4258', lat: 10.2, lon: 59.7 })],
    ['a postcode that is a number', answer({ ...recorded, adresser: [{ ...first, postnummer: 3400 }] })],
    ['more than any answer', answer({ ...recorded, more: 'x'.repeat(2_100_000) })],
  ])('%s', async (_, how) => {
    fake.fail(how)
    expect(await addressRegister({ url: fake.url, log }).search(everywhere, yes)).toEqual({ state: 'unreachable' })
  })

  it('silence', async () => {
    fake.fail(() => {})
    const register = addressRegister({ url: fake.url, log, patience: 50 })
    expect(await register.search(everywhere, yes)).toEqual({ state: 'unreachable' })
  })

  it('no network', async () => {
    await fake.close()
    expect(await addressRegister({ url: fake.url, log }).search(everywhere, yes)).toEqual({ state: 'unreachable' })
  })
})

it('says in the log that there was no answer, and not where somebody lives', async () => {
  const said: unknown[] = []
  fake.fail((response) => void response.writeHead(500).end())
  const listening = { ...log, warn: (...words: unknown[]) => said.push(words) } as unknown as typeof log
  await addressRegister({ url: fake.url, log: listening }).search(everywhere, yes)
  expect(said).toHaveLength(1)
  expect(JSON.stringify(said)).toContain('500')
  expect(JSON.stringify(said)).not.toContain('Loftsgata')
})
