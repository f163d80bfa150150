import { rm } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { connect } from '#app/platform/db/client.server.ts'
import { sqlite } from '#tests/support/databases.ts'
import { grain } from '#tests/support/pictures.ts'
import { commandLine } from './command-line.ts'

const { run, file, place } = commandLine(sqlite)
const HEADER =
  'application,artist,email,municipality,discipline,new,studio_name,studio_address,lat,lng,work1_title,work1_image,work2_title,decision,work'
const KARI = '1,Kari Nordmann,kari@example.com,Øvre Eiker,painting,yes,Loftet,Veien 1,59.77,9.91,Fjord,,Ås,accepted,1'
const OLA = '2,Ola Nordmann,ola@example.com,Asker,"textile, paper",no,,,,,Tre,,To,declined,'

async function inDatabase<T>(read: (db: Awaited<ReturnType<typeof connect>>) => Promise<T>): Promise<T> {
  const db = await connect(place.databaseUrl)
  try {
    return await read(db)
  } finally {
    await db.$disconnect()
  }
}
const applications = () => inDatabase((db) => db.application.count())

beforeEach(async () => {
  expect((await run('import', 'municipalities', 'app/cli/demo/data/municipalities.csv')).status).toBe(0)
  expect((await run('edition', 'create', '2013', '--capacity', '105')).status).toBe(0)
})

const importing = async (rows: string[], kind = 'applications', more: string[] = []) =>
  run('import', kind, await file(`${kind}.csv`, `${rows.join('\n')}\n`), '--edition', '2013', ...more)

describe('applications', () => {
  it('come in once, and a second time change nothing', async () => {
    expect(await importing([HEADER, KARI, OLA])).toMatchObject({
      status: 0,
      out: 'applications: 2 added, 0 changed, 0 unchanged\n',
      err: '',
    })
    expect(await importing([HEADER, KARI, OLA])).toMatchObject({
      out: 'applications: 0 added, 0 changed, 2 unchanged\n',
    })
    expect(await importing([HEADER, KARI.replace('Fjord', 'Fjell'), OLA])).toMatchObject({
      out: 'applications: 0 added, 1 changed, 1 unchanged\n',
    })
  })

  it('semicolons, decimal commas and a byte order mark are read too', async () => {
    const rows = [HEADER.replaceAll(',', ';'), '1;Kari;k@example.com;220;maleri;ja;;Veien 1;59,77;9,91;Fjord;;Ås;;']
    expect(await importing(['\ufeff'.concat(rows[0] ?? ''), rows[1] ?? ''])).toMatchObject({ status: 0, err: '' })
    const [kari] = await inDatabase((db) => db.application.findMany())
    expect(kari).toMatchObject({ municipalityId: 'asker', studioLat: 59.77, studioLng: 9.91, disciplines: 'painting' })
  })

  it('say what would happen, and write nothing', async () => {
    const tried = await importing([HEADER, KARI, OLA], 'applications', ['--dry-run'])
    expect(tried).toMatchObject({ status: 0 })
    expect(tried.out).toContain('2 added')
    expect(await applications()).toBe(0)
  })

  it('of a round that is over make participants, studios and no letters', async () => {
    await importing([HEADER, KARI, OLA])
    await inDatabase(async (db) => {
      expect(await db.participant.findMany()).toMatchObject([{ name: 'Kari Nordmann', isNew: true }])
      expect(await db.studio.findMany()).toMatchObject([{ number: 1, name: 'Loftet', municipalityId: 'ovre-eiker' }])
      expect(await db.mail.count()).toBe(0)
    })
  })

  it.each([
    ['an unknown municipality', OLA.replace('Asker', 'Oslo'), 3, 'municipality', 'Vi kjenner ingen kommune'],
    ['a number that is no number', OLA.replace(/^2/, 'to'), 3, 'application', 'er ikke et helt tall'],
    ['a number that stands twice', OLA.replace(/^2/, '1'), 3, 'application', 'står flere ganger'],
    ['an address that stands twice', OLA.replace('ola@', 'kari@'), 3, 'email', 'står også på søknad nr. 1'],
    ['half a position', OLA.replace('no,,,,', 'no,,,59.8,'), 3, 'lng', 'både lat og lng'],
    ['a work that is not there', OLA.replace('declined,', 'accepted,3'), 3, 'work', 'ikke noe verk nummer 3'],
    ['a work without acceptance', `${OLA}1`, 3, 'work', 'accepted'],
    ['a work that is left out', OLA.replace('Tre,,To', ',,To'), 3, 'work1_title', 'Verk 1 mangler'],
    [
      'a picture that is not there',
      OLA.replace('Tre,', 'Tre,bilder/tre.jpg'),
      3,
      'work1_image',
      'ligger ikke ved siden',
    ],
    ['a picture from outside', OLA.replace('Tre,', 'Tre,../../etc/hosts'), 3, 'work1_image', 'ligger ikke ved siden'],
    ['a decision that does not exist', OLA.replace('declined', 'kanskje'), 3, 'decision', 'ikke blant verdiene'],
  ])('are refused for %s, with line and column, and none is written', async (_, row, line, column, words) => {
    const refused = await importing([HEADER, KARI, row])
    expect(refused.status).toBe(1)
    expect(refused.err).toContain(`Linje ${line}, kolonne «${column}»: `)
    expect(refused.err).toContain(words)
    expect(refused.err).toContain('Ingenting er endret.')
    expect(await applications()).toBe(0)
  })

  it('are told every fault at once', async () => {
    const refused = await importing([HEADER, KARI.replace('Øvre Eiker', 'Bergen'), OLA.replace('Asker', 'Oslo')])
    expect(refused.err.match(/^Linje \d+/gm)).toEqual(['Linje 2', 'Linje 3'])
    expect(refused.err).toContain('2 feil')
  })

  it('name columns that nobody knows', async () => {
    expect(await importing([`${HEADER},favourite`, `${KARI},blue`])).toMatchObject({
      status: 1,
      err: expect.stringContaining('favourite'),
    })
  })

  it('bring their pictures, once; a refused file leaves none behind', async () => {
    await file('fjord.jpg', await grain(400, 300).jpeg().toBuffer())
    await file('broken.jpg', Buffer.from('no picture at all, whatever it is called'))
    const files = () => inDatabase((db) => db.picture.count())
    const withPicture = KARI.replace('Fjord,', 'Fjord,fjord.jpg')
    expect(await importing([HEADER, withPicture, OLA.replace('Tre,', 'Tre,broken.jpg')])).toMatchObject({
      status: 1,
      err: expect.stringMatching(/Linje 3, kolonne «work1_image»: Dette er ikke et bilde/),
    })
    expect(await files()).toBe(0)
    expect((await run('verify')).out).toContain('0 pictures, 0 documents, 0 files')
    expect((await importing([HEADER, withPicture, OLA])).out).toContain('1 pictures')
    expect((await importing([HEADER, withPicture, OLA])).out).toBe('applications: 0 added, 0 changed, 2 unchanged\n')
    expect(await files()).toBe(1)
    expect(await run('verify')).toMatchObject({ status: 0, out: expect.stringContaining('1 pictures') })
    await rm(path.join(place.folder, 'files', 'originals'), { recursive: true })
    expect(await run('verify')).toMatchObject({ status: 1, err: expect.stringContaining('missing: originals/') })
  })
})

describe('what comes out goes in again', () => {
  it('applications, scores, visits and sales change nothing', async () => {
    await importing([HEADER, KARI, OLA])
    await importing(
      [
        'application,juror,criterion,score,work,recused',
        '1,en@example.com,quality,6,1,no',
        '1,to@example.com,quality,5,1,no',
        '2,en@example.com,quality,3,2,no',
        '2,to@example.com,,,,yes',
      ],
      'scores',
    )
    expect((await run('export', 'ranking', '--edition', '2013')).out).toContain('1,1,5.5,')
    const days = await inDatabase((db) => db.openDay.findMany({ where: { kind: 'studio' }, orderBy: { date: 'asc' } }))
    const date = days[0]?.date ?? ''
    await importing(
      ['date,place,visits,kind,method', `${date},1,31,visit,counter`, `${date},1,,group,counter`],
      'visits',
    )
    await importing(['application,channel,date,amount_nok,works', `1,studio,${date},4500.50,1`], 'sales')
    for (const kind of ['applications', 'scores', 'visits', 'sales']) {
      const out = (await run('export', kind, '--edition', '2013')).out
      expect(out.split('\n').length, kind).toBeGreaterThan(2)
      const again = await run('import', kind, await file('again.csv', out), '--edition', '2013')
      expect(again.err + again.out, kind).toMatch(/: 0 added, 0 changed, \d+ unchanged/)
    }
  })
})

it.each([
  [['import', 'members', 'x.csv', '--edition', '2013'], 2, 'ikke er bygd ennå'],
  [['import', 'action-plan', 'app/cli/demo/data/action-plan-2013.csv'], 2, 'needs --edition'],
  [['export', 'frifond', '--edition', '2013'], 2, 'ikke er bygd ennå'],
  [['import', 'applications', 'x.csv'], 2, '--edition'],
  [['import', 'pancakes', 'x.csv'], 2, 'kind is one of'],
  [['import', 'visits', 'nowhere.csv', '--edition', '2013'], 1, 'nowhere.csv'],
  [['export', 'visits', '--edition', '1999'], 1, ''],
  [['export', 'ranking', '--edition', '2013'], 1, 'ingen jury'],
])('%j ends with status %d', async (argv, status, words) => {
  const said = await run(...argv)
  expect(said.status).toBe(status)
  expect(said.err).toContain(words)
})
