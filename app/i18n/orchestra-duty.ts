/** Duties of parents at a seminar, by family. */
import { counted, words } from './words.ts'

export const orchestraDuty = words({
  title: { nb: 'Vakter', en: 'Duties' },
  seeAll: { nb: 'Se alle vaktene', en: 'See all duties' },
  lede: {
    nb: 'Foreldre hjelper til så langt det passer. Ingen må, og en familie med tre barn er én familie.',
    en: 'Parents help as far as it suits them. Nobody has to, and a family with three children is one family.',
  },
  lunch: { nb: 'Lunsj', en: 'Lunch' },
  night: { nb: 'Nattevakt', en: 'Night watch' },
  transport: { nb: 'Transport', en: 'Transport' },
  door: { nb: 'Dørvakt', en: 'Door' },
  other: { nb: 'Annet', en: 'Other' },
  share: {
    nb: ({ own, most }: { own: number; most: number }) =>
      own === 0 && most === 0
        ? 'Ingen har hatt vakt ennå dette semesteret.'
        : `Familien din har ${own === 0 ? 'ikke hatt noen vakt' : `hatt ${counted('nb', own, 'vakt', 'vakter')}`} dette semesteret. De fleste har ${most === 0 ? 'ikke hatt noen' : `hatt ${most}`}.`,
    en: ({ own, most }: { own: number; most: number }) =>
      own === 0 && most === 0
        ? 'Nobody has had a duty yet this semester.'
        : `Your family has had ${own === 0 ? 'no duties' : counted('en', own, 'duty', 'duties')} this semester. Most have had ${most === 0 ? 'none' : most}.`,
  },
  left: {
    nb: ({ left, needed }: { left: number; needed: number }) =>
      left === 0 ? 'Fullt' : left === needed ? `Trenger ${needed}` : `Mangler ${left} av ${needed}`,
    en: ({ left, needed }: { left: number; needed: number }) =>
      left === 0 ? 'Full' : left === needed ? `Needs ${needed}` : `${left} of ${needed} missing`,
  },
  yours: { nb: 'Din vakt', en: 'Yours' },
  someone: { nb: 'En annen foresatt', en: 'Another guardian' },
  wantsSwap: { nb: 'ønsker bytte', en: 'asks for a swap' },
  take: { nb: 'Ta vakten', en: 'Take it' },
  takeOver: { nb: 'Overta vakten', en: 'Take it over' },
  giveBack: { nb: 'Gi fra deg vakten', en: 'Give it back' },
  swap: { nb: 'Be andre overta', en: 'Ask others to take over' },
  swapReach: {
    nb: 'Dette når høyst fem familier, de som har hatt færrest vakter. De andre ser det på denne siden.',
    en: 'This reaches five families at most, those with the fewest duties. The others see it on this page.',
  },
  keep: { nb: 'Behold vakten', en: 'Keep it' },
  taken: { nb: 'Takk. Vakten er din.', en: 'Thank you. It is yours.' },
  none: { nb: 'Ingen vakter er satt opp', en: 'No duties have been set up' },
  noneManage: {
    nb: 'Begynn med det som er vanlig for en helg, og endre det som er annerledes.',
    en: 'Begin with what is usual for a weekend, and change what is different.',
  },
  noneFamily: { nb: 'Trengs det hjelp, står det her.', en: 'If help is needed, it will say so here.' },
  propose: { nb: 'Sett opp en vanlig helg', en: 'Set up an ordinary weekend' },
  proposeHelp: {
    nb: 'To på lunsj hver dag, og to om natten der det overnattes.',
    en: 'Two for lunch each day, and two for the night where the children stay over.',
  },
  proposed: { nb: 'Vaktene er satt opp.', en: 'The duties have been set up.' },
  add: { nb: 'Legg til en vakt', en: 'Add a duty' },
  change: { nb: 'Endre', en: 'Change' },
  kind: { nb: 'Hva slags', en: 'Kind' },
  name: { nb: 'Navn', en: 'Name' },
  nameEn: { nb: 'Navn på engelsk', en: 'Name in English' },
  day: { nb: 'Dag', en: 'Day' },
  wholeSeminar: { nb: 'Hele seminaret', en: 'The whole seminar' },
  begins: { nb: 'Fra', en: 'From' },
  ends: { nb: 'Til', en: 'To' },
  needed: { nb: 'Hvor mange', en: 'How many' },
  remark: { nb: 'Merknad', en: 'Remark' },
  addDo: { nb: 'Legg til vakten', en: 'Add the duty' },
  changeDo: { nb: 'Lagre vakten', en: 'Save the duty' },
  remove: { nb: 'Fjern vakten', en: 'Remove the duty' },
  letOff: { nb: 'Fritt for', en: 'Let off' },
  assign: { nb: 'Før inn en som sa ja', en: 'Enter someone who said yes' },
  whom: { nb: 'Foresatt', en: 'Guardian' },
  choose: { nb: 'Velg foresatt', en: 'Choose a guardian' },
  withTurns: {
    nb: ({ name, turns }: { name: string; turns: number }) => `${name} (${turns})`,
    en: ({ name, turns }: { name: string; turns: number }) => `${name} (${turns})`,
  },
  assignHelp: {
    nb: 'Familiene med færrest vakter dette semesteret står først.',
    en: 'The families with the fewest duties this semester come first.',
  },
  assignDo: { nb: 'Før inn', en: 'Enter' },
  came: { nb: 'Kom', en: 'Came' },
  cameNot: { nb: 'Kom ikke', en: 'Did not come' },
  cameUnknown: { nb: 'Ikke notert', en: 'Not noted' },
  turnGone: { nb: 'Vakten er ikke lenger der.', en: 'This duty is no longer there.' },
  begun: { nb: 'Vakten har begynt.', en: 'The duty has begun.' },
  notBegun: { nb: 'Vakten har ikke begynt ennå.', en: 'The duty has not begun yet.' },
  full: { nb: 'Noen var raskere: vakten er fylt.', en: 'Somebody was quicker: the duty is filled.' },
  haveIt: { nb: 'Du har allerede en plass på denne vakten.', en: 'You already have a place on this duty.' },
  swapOver: {
    nb: 'Noen var raskere, eller vakten er ikke til bytte lenger.',
    en: 'Somebody was quicker, or the duty is no longer offered.',
  },
  tooLateToGiveBack: {
    nb: 'Det er under to døgn til. Be andre overta, eller ring seminarlederen.',
    en: 'It begins within two days. Ask others to take over, or ring the seminar leader.',
  },
  fewerThanTaken: {
    nb: ({ count }: { count: number }) => `${counted('nb', count, 'foresatt', 'foresatte')} har alt sagt ja.`,
    en: ({ count }: { count: number }) => `${counted('en', count, 'guardian has', 'guardians have')} already said yes.`,
  },
  hasTurns: {
    nb: ({ count }: { count: number }) =>
      `${counted('nb', count, 'foresatt', 'foresatte')} har vakten. Gi dem fri først.`,
    en: ({ count }: { count: number }) =>
      `${counted('en', count, 'guardian has', 'guardians have')} this duty. Let them off first.`,
  },
  swapTitle: {
    nb: ({ what }: { what: string }) => `Kan dere overta en vakt: ${what}?`,
    en: ({ what }: { what: string }) => `Can you take over a duty: ${what}?`,
  },
  swapText: {
    nb: ({ what, when }: { what: string; when: string }) =>
      `En annen familie kan ikke ta ${what.toLowerCase()} ${when} likevel. Passer det for dere, tar dere den med ett trykk på siden din. Det er helt frivillig.`,
    en: ({ what, when }: { what: string; when: string }) =>
      `Another family cannot take ${what.toLowerCase()} ${when} after all. If it suits you, one tap on your page takes it. It is entirely voluntary.`,
  },
  swappedTitle: {
    nb: ({ what }: { what: string }) => `Vakten er overtatt: ${what}`,
    en: ({ what }: { what: string }) => `Your duty has been taken over: ${what}`,
  },
  swappedText: {
    nb: ({ what, day }: { what: string; day: string }) =>
      `En annen familie tar ${what.toLowerCase()} ${day}. Du har fri.`,
    en: ({ what, day }: { what: string; day: string }) =>
      `Another family takes ${what.toLowerCase()} on ${day}. You are free.`,
  },
  remindTitle: {
    nb: ({ what, day }: { what: string; day: string }) => `Du har vakt ${day}: ${what}`,
    en: ({ what, day }: { what: string; day: string }) => `Your duty on ${day}: ${what}`,
  },
  remindText: {
    nb: ({ what, when }: { what: string; when: string }) =>
      `${what} ${when}. Takk for at du stiller opp. Passer det ikke likevel, kan du be andre overta på siden din.`,
    en: ({ what, when }: { what: string; when: string }) =>
      `${what} ${when}. Thank you for helping. If it no longer suits you, you can ask others to take over on your page.`,
  },
})
