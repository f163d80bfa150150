import { only, type Row, signedIn } from './rows.ts'

const nobodys = only([], 404)
const x = '00000000-0000-4000-8000-000000000001'
const aChild = () => ({ id: x })

const registration = {
  ...{ semesterId: x, 'me.name': 'Inntrenger', 'me.relation': 'other', 'me.address': 'Veien 1' },
  ...{
    'me.postalCode': '1383',
    'me.city': 'Asker',
    'me.municipalityId': 'other',
    'children[0].name': 'Inntrenger',
    'children[0].home': 'me',
  },
  ...{ 'children[0].birthDate': '2000-01-01', 'children[0].instrument': 'flute', 'children[0].level': '1' },
  ...{ 'consents.pictureTaken': 'no', 'consents.closedPage': 'no', 'consents.openWeb': 'no', 'consents.press': 'no' },
  ...{ 'consents.nameInProgramme': 'no', 'consents.health': 'no', 'other.relation': 'other' },
}

/** Families: everybody who is signed in has a page of one's own, and no child there that is not one's own. */
export const ORCHESTRA_FAMILY_ROWS = {
  orchestraRegister: {
    ...signedIn,
    deeds: {
      // The semester is not there.
      may: [],
      forms: () => [
        { ...registration, intent: 'look' },
        { ...registration, intent: 'register' },
      ],
    },
  },
  family: {
    ...signedIn,
    deeds: {
      // Of who has no family here, nothing but the own name and address can be written.
      may: [],
      forms: () => [
        { intent: 'add-contact', kind: 'phone', value: '480 00 000' },
        { intent: 'drop-contact', contactId: x },
        { intent: 'link', childId: x, relation: 'other', maySign: 'on' },
        { intent: 'invite', name: 'Inntrenger', email: 'inntrenger@example.com', relation: 'other', childIds: x },
        { intent: 'withdraw-invitation', invitationId: x },
        { intent: 'end-link', childId: x, guardianId: x },
        { intent: 'renew-link', which: 'reply' },
      ],
    },
  },
  familyFile: { reads: nobodys, parts: () => ({ format: 'json' }) },
  // One's own letters: of who has none, an empty page.
  familyLetters: signedIn,
  guardianInvitation: {
    reads: { ...only([], 404), visitor: 404 },
    parts: () => ({ key: 'ukjent' }),
    deeds: { may: [], forms: () => [{ intent: 'accept' }, { intent: 'decline' }] },
  },
  childAddress: {
    reads: { ...only([], 404), visitor: 404 },
    parts: () => ({ key: 'ukjent' }),
    deeds: { may: [], forms: () => [{ intent: 'confirm' }] },
  },
  child: {
    reads: nobodys,
    parts: aChild,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'child', version: '1', name: 'Inntrenger', birthDate: '2000-01-01' },
        { intent: 'home', version: '1', home: 'me' },
        { intent: 'add-reserve', name: 'Inntrenger', phone: '480 00 000' },
        { intent: 'drop-reserve', reserveId: x },
        { intent: 'delete', name: 'Inntrenger' },
      ],
    },
  },
  childConsents: {
    reads: nobodys,
    parts: aChild,
    deeds: { may: [], forms: () => [{ capacity: 'guardian', 'answers.openWeb': 'yes' }] },
  },
  childHealth: {
    reads: nobodys,
    parts: aChild,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'add', kind: 'diet', text: 'Inntrenger' },
        { intent: 'drop', noteId: x },
      ],
    },
  },
} satisfies Record<string, Row>
