import { expect, it } from 'vitest'
import { writeReceipt } from '#app/domains/exhibition/receipt/commands/write-receipt.server.ts'
import { exhibitionItemView } from '#app/domains/exhibition/receipt/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, exhibition, host, hostOfAsker, key } from '../../people.ts'
import { takenIn } from '../writing.ts'

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    const { ctx: before, part, stateOf } = await exhibition(db)
    const ctx = before.at('2013-09-02T07:12:00Z')
    const write = (change: Partial<typeof takenIn> = {}, who = host, of = part('anna')) =>
      writeReceipt(ctx, who, 'nb', 2013, of, { ...takenIn, ...change })
    return { db, ctx, part, write, stateOf }
  }

  it('a sold work is handed to its buyer, whom nobody is taken for', async () => {
    const { db, ctx, write, part } = await begun()
    const next = async () => (await exhibitionItemView(ctx, host, 'nb', 2013, part('anna'))).next
    expect(await next()).toMatchObject({ direction: 'in', party: 'Demo anna' })
    await write()
    expect(await next()).toMatchObject({ direction: 'out', party: 'Demo anna' })
    await db.saleEntry.create({
      data: {
        ...{ editionId: 'e2013', participantId: part('anna'), channel: 'exhibition', date: '2013-09-14' },
        ...{ amountOre: 9_000_00, works: 1, onceKey: 'the-till', enteredAt: ctx.now },
      },
    })
    expect(await next()).toMatchObject({ direction: 'out', party: '' })
    await expect(write({ direction: 'out', partyName: '', onceKey: key(2) })).rejects.toMatchObject({
      beside: [{ field: 'partyName', key: 'exhibitionReceipt.sayWho' }],
    })
    await write({ direction: 'out', partyName: 'Kari Kjøper', onceKey: key(2) })
    const out = await db.workReceipt.findFirstOrThrow({ where: { direction: 'out' } })
    expect(out.signedText).toContain('Hentet av Kari Kjøper')
  })

  it('keeps what was signed word for word, sends it to the artist, and moves the participation on', async () => {
    const { db, write, stateOf, part } = await begun()
    await db.conditionPicture.deleteMany()
    const id = await write({ condition: 'marked', remark: 'Liten bulk i rammen' })
    expect(await stateOf('anna')).toBe('delivered')
    const receipt = await db.workReceipt.findUniqueOrThrow({ where: { id } })
    expect(receipt).toMatchObject({ participantId: part('anna'), byId: 'person-host', insuredOre: 9_000_00 })
    expect(receipt.signedText.replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'Kvittering for innlevert verk, fellesutstillingen i Kunst rett vest 2013, Arena Vestfossen.',
      'Verk: «Verk av anna» av Demo anna.',
      'Oppgitt forsikringsverdi: 9 000 kr.',
      'Verket er levert til utstillingen i den tilstanden som er ført opp her.',
      'Tilstand: har merker fra før.',
      'Merknad: Liten bulk i rammen',
      'Levert av Kari Nordmann, tatt imot av person-host, mandag 2. september 2013 kl. 09.12.',
    ])
    const [letter] = await db.mail.findMany()
    expect(letter).toMatchObject({ toEmail: 'anna@example.com' })
    expect(letter?.text).toContain(receipt.signedText)
    await write({ direction: 'out', onceKey: key(2) })
    expect(await stateOf('anna')).toBe('returned')
  })

  it('writes once for a key, also when it comes several times at once', async () => {
    const { db, write } = await begun()
    const ids = await Promise.all([write(), write(), write()])
    expect(new Set(ids).size).toBe(1)
    expect(await db.workReceipt.count()).toBe(1)
    expect(await db.mail.count()).toBe(1)
  })

  it('two phones with a key each write one receipt', async () => {
    const { db, write } = await begun()
    const tries = await Promise.allSettled([1, 2, 3].map((n) => write({ onceKey: key(n) })))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ key: 'exhibitionReceipt.inAlready' })
    expect(await db.workReceipt.count()).toBe(1)
  })

  it('holds without a signature when that is said', async () => {
    const { db, write } = await begun()
    await write({ strokes: '', unsigned: true })
    const [receipt] = await db.workReceipt.findMany()
    expect(receipt).toMatchObject({ signature: '' })
    expect(receipt?.signedText).toContain('Det ble ikke skrevet under.')
  })

  it('takes the pictures that were taken before it, of that direction', async () => {
    const { db, write, part } = await begun()
    const of = { participantId: part('anna'), takenAt: new Date() }
    const picture = await db.picture.create({
      data: {
        ...{ key: 'k', ownerId: 'person-host', width: 1, height: 1, bytes: 1, format: 'jpeg', sha256: 'x' },
        ...{ placeholder: '', colour: '#808080', receivedAt: new Date() },
      },
    })
    for (const direction of ['in', 'out'])
      await db.conditionPicture.create({ data: { ...of, direction, pictureId: picture.id } })
    const id = await write()
    const bound = await db.conditionPicture.findMany({ orderBy: { direction: 'asc' } })
    expect(bound.map(({ direction, receiptId }) => [direction, receiptId])).toEqual([
      ['in', id],
      ['out', null],
    ])
  })

  it.each([
    ['a work that has not come', { direction: 'out' as const }, { key: 'exhibitionReceipt.notIn' }],
    ['nobody’s name', { partyName: '' }, { beside: [{ field: 'partyName' }] }],
    ['no signature', { strokes: '' }, { beside: [{ field: 'unsigned' }] }],
    ['an older wording', { wording: 2 }, { key: 'exhibitionReceipt.newWording' }],
    ['another value than it has now', { valueOre: 1 }, { key: 'exhibitionReceipt.newValue' }],
  ])('refuses %s, and writes nothing', async (_, change, refused) => {
    const { db, write, stateOf } = await begun()
    await expect(write(change)).rejects.toMatchObject(refused)
    expect([await db.workReceipt.count(), await db.mail.count(), await stateOf('anna')]).toEqual([0, 0, 'confirmed'])
  })

  it('is refused to artists and other hosts, and for works that are not there', async () => {
    const { db, write, part } = await begun()
    for (const who of [anna, hostOfAsker]) await expect(write({}, who)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(write({}, host, 'ingen')).rejects.toMatchObject({ kind: 'missing' })
    await db.participant.update({ where: { id: part('bo') }, data: { resignedAt: new Date() } })
    await expect(write({}, host, part('bo'))).rejects.toMatchObject({ kind: 'missing' })
    await write()
    await expect(write({}, host, part('cato'))).rejects.toMatchObject({ key: 'exhibitionReceipt.keyUsed' })
  })
})
