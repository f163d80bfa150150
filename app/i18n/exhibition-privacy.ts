import { hostingKeeping } from './hosting-keeping.ts'
import type { KeptKindName } from './hosting-kept-kinds.ts'
import { say, words } from './words.ts'

/** When a kind goes, as the table of the terms says it. */
const nb = (kind: KeptKindName) => say('nb', hostingKeeping.term, { kind })
const en = (kind: KeptKindName) => say('en', hostingKeeping.term, { kind })

/** What the privacy page tells of the joint exhibition, hostings, invited groups and invoices. */
export const exhibitionPrivacy = words({
  delivery: {
    nb: `Stiller du ut på fellesutstillingen, lagrer vi når du kommer med verket, hvordan det skal henges, hva det er verdt for forsikringen, og kvitteringene med navn, underskrift og bilder av tilstanden. Sekretariatet og årets vertskommune ser det. Tidene slettes ${nb('deliveryTime')}. Det gjør bildene også, hvis verket ikke ble skadd. Resten slettes ${nb('receipt')}: Så lenge kan noen kreve erstatning for en skade.`,
    en: `If you show a work at the joint exhibition, we keep when you bring it, how it is to be hung, what it is worth to the insurer, and the receipts with name, signature and pictures of its condition. The secretariat and the host municipality of the year see it. The times are deleted ${en('deliveryTime')}, and so are the pictures unless the work was damaged. The rest is deleted ${en('receipt')}: for that long a claim for damage can be made.`,
  },
  messenger: {
    nb: 'Leverer eller henter du et verk for en kunstner, står navnet og underskriften din på kvitteringen, og slettes sammen med den.',
    en: 'If you deliver or fetch a work for an artist, your name and signature are on the receipt, and are deleted with it.',
  },
  shifts: {
    nb: `Tar du en vakt på fellesutstillingen, ser sekretariatet, vertskommunen og de andre utstillerne navnet ditt, men ikke hvordan de når deg. Navnet slettes ${nb('shift')}.`,
    en: `If you take a shift at the joint exhibition, the secretariat, the host municipality and the other exhibitors see your name, but not how to reach you. The name is deleted ${en('shift')}.`,
  },
  invited: {
    nb: `Blir du invitert til åpningen eller et seminar sammen med en gruppe, har sekretariatet skrevet inn adressen din. Ingen andre ser den. Den slettes ${nb('groupAddress')}.`,
    en: `If you are invited to the opening or a seminar with a group, the secretariat has entered your address. Nobody else sees it. It is deleted ${en('groupAddress')}.`,
  },
  hosts: { nb: 'Du som arbeider med et vertskap', en: 'If you work with a hosting' },
  hostsMore: {
    nb: `Er du kontakt eller koordinator i en kommune, lagrer vi navn, e-postadresse og oppgavene dine, og det du har skrevet om vertskapet: tilbud, saker, møter og referater. De som arbeider med det samme vertskapet, ser det. Andre kommuner gjør det ikke. Brev med påminnelser slettes ${nb('digest')}.`,
    en: `If you are a contact or a coordinator in a municipality, we keep your name, e-mail address and tasks, and what you have written about the hosting: offers, cases, meetings and minutes. Those who work with the same hosting see it. Other municipalities do not. Letters with reminders are deleted ${en('digest')}.`,
  },
  hostsGroups: {
    nb: `Er du med i en prosjektgruppe, ser de andre i gruppen navnet, adressen og svarene dine. Det slettes ${nb('projectGroup')}. Kommer du som gjest på et møte og har ingen konto, slettes navnet, adressen og svaret ${nb('meetingGuest')}.`,
    en: `If you belong to a project group, the others in it see your name, your address and your replies. They are deleted ${en('projectGroup')}. If you come to a meeting as a guest and have no account, your name, address and reply are deleted ${en('meetingGuest')}.`,
  },
  hostsRecords: {
    nb: `Saker, vedtak, avtaler og referater er saksdokumenter og tas vare på. Har du tilbudt et vertskap på vegne av kommunen, slettes navnet og adressen din ${nb('offer')}.`,
    en: `Cases, decisions, agreements and minutes are public records and are preserved. If you have offered to host on behalf of the municipality, your name and address are deleted ${en('offer')}.`,
  },
  buyers: { nb: 'Du som annonserer eller er sponsor', en: 'If you advertise or are a sponsor' },
  buyersMore: {
    nb: `Vi lagrer navn, organisasjonsnummer, adresse og e-postadresse for å skrive fakturaen. Bare sekretariatet ser det. Bokføringsloven § 13 krever at fakturaer tas vare på i fem år etter at regnskapsåret er slutt. Da slettes navn og adresse, og bare nummer, dato, vare og beløp blir igjen. Et utkast som aldri ble en faktura, slettes ${nb('invoiceDraft')}.`,
    en: `We keep name, organisation number, address and e-mail address to write the invoice. Only the secretariat sees it. Norwegian accounting law (§ 13) requires invoices to be kept for five years after the end of the accounting year. Then name and address are deleted, and only number, date, what was sold and the amount are left. A draft that never became an invoice is deleted ${en('invoiceDraft')}.`,
  },
})
