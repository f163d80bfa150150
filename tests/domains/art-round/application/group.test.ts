import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type GroupMember,
  membersAfter,
  namedMembers,
  readMembers,
  sayMembers,
} from '#app/domains/art-round/application/group.ts'
import { readField } from '#app/domains/art-round/application/input.ts'
import { memberField, sheetOf, targetOf } from '#app/domains/art-round/application/sheet.ts'
import { soundApplication } from './sound.ts'

const kari: GroupMember = { position: 1, name: 'Kari', email: 'kari@eksempel.no' }
const ola: GroupMember = { position: 3, name: 'Ola', email: '' }

it.each<[what: string, changes: Parameters<typeof membersAfter>[1], after: GroupMember[]]>([
  ['nothing', [], [kari, ola]],
  ['a name', [{ position: 1, field: 'name', value: 'Kari N.' }], [{ ...kari, name: 'Kari N.' }, ola]],
  ['a new row', [{ position: 2, field: 'name', value: 'Mio' }], [kari, { position: 2, name: 'Mio', email: '' }, ola]],
  ['an emptied row', [{ position: 3, field: 'name', value: '' }], [kari]],
  [
    'a row emptied in both fields',
    [
      { position: 1, field: 'name', value: '' },
      { position: 1, field: 'email', value: '' },
    ],
    [ola],
  ],
  ['a name taken from an address', [{ position: 1, field: 'name', value: '' }], [{ ...kari, name: '' }, ola]],
])('members after %s', (_, changes, after) => expect(membersAfter([kari, ola], changes)).toEqual(after))

it('counts only who has a name, in the order of the form', () =>
  expect(namedMembers([ola, kari, { position: 4, name: ' ', email: 'x@eksempel.no' }])).toEqual([kari, ola]))

it.each<[text: string, members: { name: string; email: string }[]]>([
  [
    'Kari; Ola',
    [
      { name: 'Kari', email: '' },
      { name: 'Ola', email: '' },
    ],
  ],
  [
    'Kari <KARI@eksempel.no>\nOla',
    [
      { name: 'Kari', email: 'kari@eksempel.no' },
      { name: 'Ola', email: '' },
    ],
  ],
  [' ;; ', []],
])('reads %j', (text, members) => expect(readMembers(text)).toEqual(members))

it('reads back what it says', () => {
  const name = fc.stringMatching(/^[A-ZÆØÅa-zæøå][A-ZÆØÅa-zæøå .'-]{0,20}[a-zæøå]$/)
  const email = fc.constantFrom('', 'a@eksempel.no', 'b.c@eksempel.no')
  fc.assert(
    fc.property(fc.array(fc.record({ name, email })), (members) => {
      expect(readMembers(sayMembers(members))).toEqual(members)
    }),
  )
})

it('stands in the sheet row by row, and is read back', () => {
  const sheet = sheetOf({ ...soundApplication, applicantKind: 'group' }, [], [kari, ola])
  expect(sheet).toMatchObject({
    applicantKind: 'group',
    membersListed: 'yes',
    'members.1.name': 'Kari',
    'members.1.email': 'kari@eksempel.no',
    'members.2.name': '',
    'members.3.name': 'Ola',
    'members.20.email': '',
  })
  expect(sheet['members.21.name']).toBeUndefined()
  expect(targetOf(memberField(20, 'email'))).toEqual({ of: 'member', position: 20, field: 'email' })
})

it.each(['members.0.name', 'members.21.name', 'members.1.id', 'members.1', 'members.1.name.x', 'members.01.name'])(
  '%s is no field of a member',
  (name) => expect(targetOf(name)).toBeNull(),
)

it.each([
  ['', { ok: true, value: '' }],
  [' Kari@Eksempel.no ', { ok: true, value: 'kari@eksempel.no' }],
  ['kari', { ok: false, message: 'faults.notAnEmail' }],
])('the address %j of a member', (text, read) => {
  const target = targetOf('members.1.email')
  expect(target && readField(target, text)).toEqual(read)
})
