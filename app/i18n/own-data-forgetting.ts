import { counted, words } from './words.ts'

/** What goes with somebody, by kind. */
export interface Going {
  drafts: number
  works: number
  letters: number
  invitations: number
  signUps: number
  loosePictures: number
  standIns: number
  /** Of the friends' association, in force. */
  memberships: number
  /** In project groups of hostings and at their meetings. */
  groupPlaces: number
  /** In the joint exhibition. */
  shifts: number
  invitedGroups: number
  all: number
}

const things = (locale: 'nb' | 'en', f: Going): string => {
  const nb = locale === 'nb'
  const parts = [
    f.drafts > 0 && counted(locale, f.drafts, nb ? 'utkast' : 'draft', nb ? 'utkast' : 'drafts'),
    f.works > 0 &&
      counted(
        locale,
        f.works,
        nb ? 'verk i samlingen' : 'work in the collection',
        nb ? 'verk i samlingen' : 'works in the collection',
      ),
    f.loosePictures > 0 &&
      counted(locale, f.loosePictures, nb ? 'løst bilde' : 'loose picture', nb ? 'løse bilder' : 'loose pictures'),
    f.invitations > 0 &&
      counted(locale, f.invitations, nb ? 'invitasjon' : 'invitation', nb ? 'invitasjoner' : 'invitations'),
    f.signUps > 0 && counted(locale, f.signUps, nb ? 'påmelding' : 'sign-up', nb ? 'påmeldinger' : 'sign-ups'),
    f.standIns > 0 && (nb ? 'plassen din på vikarlisten' : 'your place on the list of stand-ins'),
    f.memberships > 0 &&
      counted(
        locale,
        f.memberships,
        nb ? 'medlemskap i Venneforeningen' : 'membership of the friends’ association',
        nb ? 'medlemskap i Venneforeningen' : 'memberships of the friends’ association',
      ),
    f.groupPlaces > 0 &&
      counted(
        locale,
        f.groupPlaces,
        nb ? 'plass i prosjektgruppe eller møte' : 'place in a project group or meeting',
        nb ? 'plasser i prosjektgrupper og møter' : 'places in project groups and meetings',
      ),
    f.shifts > 0 && counted(locale, f.shifts, nb ? 'vakt' : 'shift', nb ? 'vakter' : 'shifts'),
    f.invitedGroups > 0 &&
      counted(
        locale,
        f.invitedGroups,
        nb ? 'invitasjon med en gruppe' : 'invitation with a group',
        nb ? 'invitasjoner med grupper' : 'invitations with groups',
      ),
    f.letters > 0 && counted(locale, f.letters, nb ? 'brev' : 'letter', nb ? 'brev' : 'letters'),
  ].filter((part) => part !== false)
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${nb ? 'og' : 'and'} ${parts.at(-1)}`
}

/** «Slett meg»: what goes, what is kept, and the question. */
export const ownDataForgetting = words({
  forget: { nb: 'Slett meg', en: 'Delete me' },
  forgetLook: { nb: 'Se hva som slettes, og hva som beholdes', en: 'See what is deleted, and what is kept' },
  forgetGoes: {
    nb: (f: Going) =>
      `Dette slettes: e-postadressen og telefonnummeret ditt, profilen, alle innlogginger${f.all > 0 ? `, ${things('nb', f)}` : ''}. Du kan ikke angre.`,
    en: (f: Going) =>
      `This is deleted: your e-mail address and telephone number, the profile, all sign-ins${f.all > 0 ? `, ${things('en', f)}` : ''}. You cannot undo it.`,
  },
  forgetKept: {
    nb: (f: { kept: number }) =>
      f.kept === 0
        ? 'Ingenting om deg blir igjen, bortsett fra linjer i loggen uten navn.'
        : `Dette beholdes: ${counted('nb', f.kept, 'søknad', 'søknader')} du har sendt, med verk, navn, kunngjort resultat og tall fra rundene. Det krever arkivloven. Telefonnummer og hjemmeadresse i dem slettes.`,
    en: (f: { kept: number }) =>
      f.kept === 0
        ? 'Nothing about you is left, except lines in the log without a name.'
        : `This is kept: ${counted('en', f.kept, 'application', 'applications')} that you have sent, with works, name, announced result and the figures of the rounds. The Archives Act requires it. Telephone number and home address in them are deleted.`,
  },
  forgetBound: {
    nb: (f: { what: 'receipt' | 'invoice'; until: string }) =>
      f.what === 'receipt'
        ? `Kvitteringer for verk på fellesutstillingen, med navn, underskrift, verdi og bilder, beholdes til ${f.until}. Så lenge kan noen kreve erstatning for en skade (foreldelsesloven).`
        : `Fakturaer til deg beholdes til ${f.until}. Det krever bokføringsloven.`,
    en: (f: { what: 'receipt' | 'invoice'; until: string }) =>
      f.what === 'receipt'
        ? `Receipts for works at the joint exhibition, with name, signature, value and pictures, are kept until ${f.until}. For that long a claim for damage can be made.`
        : `Invoices to you are kept until ${f.until}. Accounting law requires it.`,
  },
  forgetNamed: {
    nb: 'Navnet ditt blir stående der en handlingsplan eller markedsplan sier at du hadde ansvaret for noe.',
    en: 'Your name stays where an action plan or marketing plan says that you answered for something.',
  },
  forgetGroups: {
    nb: (f: { groups: number }) =>
      f.groups === 1
        ? 'Du står fortsatt som medlem i gruppens søknad. Be gruppen eller sekretariatet ta bort navnet ditt.'
        : `Du står fortsatt som medlem i søknadene til ${f.groups} grupper. Be gruppene eller sekretariatet ta bort navnet ditt.`,
    en: (f: { groups: number }) =>
      f.groups === 1
        ? 'You are still named as a member in the group’s application. Ask the group or the secretariat to take your name out.'
        : `You are still named as a member in the applications of ${f.groups} groups. Ask the groups or the secretariat to take your name out.`,
  },
  forgetYes: {
    nb: (f: { count: number }) =>
      f.count === 0 ? 'Ja, slett meg' : `Ja, slett meg og ${counted('nb', f.count, 'ting', 'ting')}`,
    en: (f: { count: number }) =>
      f.count === 0 ? 'Yes, delete me' : `Yes, delete me and ${counted('en', f.count, 'thing', 'things')}`,
  },
  forgotten: { nb: 'Du er slettet', en: 'You are deleted' },
})
