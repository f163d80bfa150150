import { application } from './application.ts'
import { counted, words } from './words.ts'

type Discipline = Parameters<typeof application.discipline.nb>[0]['discipline']
const listed = (locale: 'nb' | 'en', disciplines: readonly Discipline[]) =>
  disciplines.map((discipline) => application.discipline[locale]({ discipline })).join(', ')
const years = (list: readonly number[], and: string) =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${and} ${list.at(-1)}`
const named = (title: string, without: string) => (title ? `«${title}»` : without)
const namedEn = (title: string) => (title ? `“${title}”` : 'The work')

/** The artist's profile and library, and what is taken from them into an application. */
export const portfolio = words({
  // The profile
  profile: { nb: 'Profilen min', en: 'My profile' },
  profileLede: {
    nb: 'Det du skriver her, står ferdig utfylt neste gang du søker. Ingen andre ser profilen, og det du endrer her, endrer ingen søknad du har begynt på eller sendt.',
    en: 'What you write here is filled in for you the next time you apply. Nobody else sees your profile, and changing it changes no application that you have begun or sent.',
  },
  saveProfile: { nb: 'Lagre profilen', en: 'Save the profile' },
  savedAt: { nb: (f: { when: string }) => `Lagret ${f.when}`, en: (f: { when: string }) => `Saved ${f.when}` },
  studioHelp: {
    nb: 'Ønsket om å vise et møtested i stedet for hjemmeadressen følger med når du søker.',
    en: 'Your wish to show a meeting point instead of your home address comes along when you apply.',
  },
  fillTitle: {
    nb: (f: { year: number }) => `Du har søkt før, sist i ${f.year}`,
    en: (f: { year: number }) => `You have applied before, last in ${f.year}`,
  },
  fillProfileHelp: {
    nb: 'Vi kan fylle ut profilen fra den søknaden og legge verkene dine i samlingen.',
    en: 'We can fill in your profile from that application and put your works into your collection.',
  },
  fill: { nb: 'Hent fra søknadene mine', en: 'Fetch from my applications' },
  fillWorksTitle: {
    nb: (f: { years: readonly number[] }) => `Verkene du søkte med i ${years(f.years, 'og')}, er ikke her ennå`,
    en: (f: { years: readonly number[] }) => `The works you applied with in ${years(f.years, 'and')} are not here yet`,
  },
  fillWorksHelp: {
    nb: 'Med ett trykk legges de i samlingen, med tekst og bilder. Søknadene blir stående som de er.',
    en: 'One press puts them into your collection, with texts and pictures. The applications stay as they are.',
  },
  toWorks: {
    nb: (f: { count: number }) => (f.count === 0 ? 'Verkene mine' : `Verkene mine (${f.count})`),
    en: (f: { count: number }) => (f.count === 0 ? 'My works' : `My works (${f.count})`),
  },

  // The library
  works: { nb: 'Verkene mine', en: 'My works' },
  worksLede: {
    nb: 'Samlingen din følger deg fra år til år. Når du søker, velger du verk herfra. Ingen andre ser den.',
    en: 'Your collection stays with you from year to year. When you apply, you choose works from it. Nobody else sees it.',
  },
  addWork: { nb: 'Legg til et verk', en: 'Add a work' },
  empty: { nb: 'Ingen verk ennå', en: 'No works yet' },
  emptyHelp: {
    nb: 'Begynn med ett verk du gjerne vil vise: tittel, år og ett bilde er nok. Verk du søker med, kommer hit av seg selv.',
    en: 'Start with one work that you would like to show: a title, a year and one picture are enough. Works that you apply with come here by themselves.',
  },
  away: { nb: 'Lagt bort', en: 'Put away' },
  awayHelp: {
    nb: 'Disse verkene blir ikke foreslått når du søker.',
    en: 'These works are not suggested when you apply.',
  },
  untitled: { nb: 'Verk uten tittel', en: 'Work without a title' },
  noPicture: { nb: 'Ingen bilder ennå', en: 'No pictures yet' },
  useSent: {
    nb: (f: { year: number }) => `Søkt med i ${f.year}`,
    en: (f: { year: number }) => `Applied with in ${f.year}`,
  },
  useDraft: {
    nb: (f: { year: number }) => `I utkastet til ${f.year}`,
    en: (f: { year: number }) => `In the draft for ${f.year}`,
  },
  useWithdrawn: {
    nb: (f: { year: number }) => `Trukket søknad i ${f.year}`,
    en: (f: { year: number }) => `Withdrawn application in ${f.year}`,
  },
  useShown: {
    nb: (f: { year: number }) => `Fellesutstillingen ${f.year}`,
    en: (f: { year: number }) => `Joint exhibition ${f.year}`,
  },
  uses: { nb: 'Hvor verket har vært', en: 'Where the work has been' },
  notUsed: { nb: 'Du har ikke søkt med verket.', en: 'You have not applied with this work.' },

  // One work
  workLede: {
    nb: 'Søknader som alt har en kopi av verket, endres ikke når du endrer her.',
    en: 'Applications that already hold a copy of the work do not change when you change it here.',
  },
  aboutWork: { nb: 'Om verket', en: 'About the work' },
  saveWork: { nb: 'Lagre verket', en: 'Save the work' },
  picturesHelp: {
    nb: (f: { most: number }) =>
      `Høyst ${counted('nb', f.most, 'bilde', 'bilder')} av hvert verk. Det første vises her.`,
    en: (f: { most: number }) =>
      `At most ${counted('en', f.most, 'picture', 'pictures')} of each work. The first one is shown here.`,
  },
  addPicture: { nb: 'Legg til bilde', en: 'Add a picture' },
  pictureOf: {
    nb: (f: { title: string }) => (f.title ? `Bilde av «${f.title}»` : 'Bilde av verket'),
    en: (f: { title: string }) => (f.title ? `Picture of “${f.title}”` : 'Picture of the work'),
  },
  altOf: {
    nb: (f: { number: number }) => `Beskriv bilde ${f.number} for den som ikke ser det`,
    en: (f: { number: number }) => `Describe picture ${f.number} for those who cannot see it`,
  },
  takeDown: {
    nb: (f: { number: number }) => `Ta ned bilde ${f.number}`,
    en: (f: { number: number }) => `Take down picture ${f.number}`,
  },
  chooseFile: { nb: 'Velg bilde', en: 'Choose a picture' },
  chooseFileHelp: {
    nb: 'JPEG, PNG, WebP eller HEIC, høyst 30 MB.',
    en: 'JPEG, PNG, WebP or HEIC, at most 30 MB.',
  },
  send: { nb: 'Send bildet', en: 'Send the picture' },
  back: { nb: 'Tilbake', en: 'Back' },
  archive: { nb: 'Legg bort verket', en: 'Put the work away' },
  archiveHelp: {
    nb: 'Det blir liggende, men foreslås ikke når du søker.',
    en: 'It stays here, but is not suggested when you apply.',
  },
  restore: { nb: 'Ta fram verket igjen', en: 'Take the work out again' },
  remove: { nb: 'Slett verket', en: 'Delete the work' },
  removeSure: {
    nb: (f: { pictures: number; uses: number }) =>
      `Teksten${f.pictures > 0 ? ` og ${counted('nb', f.pictures, 'bilde', 'bilder')}` : ''} forsvinner fra samlingen.${f.uses > 0 ? ' Søknadene du har brukt verket i, beholder sin kopi.' : ''}`,
    en: (f: { pictures: number; uses: number }) =>
      `The text${f.pictures > 0 ? ` and ${counted('en', f.pictures, 'picture', 'pictures')}` : ''} will be gone from your collection.${f.uses > 0 ? ' The applications that you used the work in keep their copy.' : ''}`,
  },
  removeYes: { nb: 'Ja, slett verket', en: 'Yes, delete the work' },

  // Into an application
  fromLibrary: { nb: 'Hent fra verkene mine', en: 'Fetch from my works' },
  fromLibraryLede: {
    nb: (f: { room: number; most: number }) =>
      f.room === 0
        ? `Søknaden har ${counted('nb', f.most, 'verk', 'verk')}, og flere er det ikke plass til. Fjern ett i søknaden først.`
        : `Velg opptil ${counted('nb', f.room, 'verk', 'verk')}. Søknaden får en kopi som du kan endre uten at samlingen endres.`,
    en: (f: { room: number; most: number }) =>
      f.room === 0
        ? `The application has ${counted('en', f.most, 'work', 'works')}, and there is no room for more. Remove one in the application first.`
        : `Choose up to ${counted('en', f.room, 'work', 'works')}. The application gets a copy that you can change without changing your collection.`,
  },
  pick: {
    nb: (f: { title: string }) => `Velg ${named(f.title, 'verket')}`,
    en: (f: { title: string }) => `Choose ${f.title ? `“${f.title}”` : 'the work'}`,
  },
  pickYes: { nb: 'Ta med i søknaden', en: 'Take into the application' },
  pickSkip: { nb: 'Gå til søknaden uten å velge', en: 'Go to the application without choosing' },
  pickEmpty: { nb: 'Samlingen din er tom', en: 'Your collection is empty' },
  pickEmptyHelp: {
    nb: 'Legg inn verkene rett i søknaden. Når du sender den, blir de liggende i samlingen til neste år.',
    en: 'Enter the works in the application itself. When you send it, they stay in your collection for next year.',
  },
  hinderedShown: {
    nb: (f: { year: number }) =>
      `Vist på fellesutstillingen i ${f.year}. Et verk kan bare være med på én fellesutstilling.`,
    en: (f: { year: number }) =>
      `Shown at the joint exhibition in ${f.year}. A work can take part in one joint exhibition only.`,
  },
  hinderedThere: { nb: 'Er alt med i søknaden.', en: 'Is in the application already.' },
  chooseOne: { nb: 'Velg minst ett verk.', en: 'Choose at least one work.' },

  // The offer to bring the profile up to date
  offerTitle: { nb: 'Profilen din sier noe annet enn søknaden', en: 'Your profile differs from the application' },
  offerHelp: {
    nb: (f: { fields: string }) => `Det gjelder ${f.fields}. Profilen er det du begynner med neste gang du søker.`,
    en: (f: { fields: string }) => `This concerns ${f.fields}. The profile is what you start with next time you apply.`,
  },
  offerYes: { nb: 'Oppdater profilen med dette', en: 'Update the profile with this' },
  fieldGroup: {
    nb: (f: { group: 'name' | 'contact' | 'practice' | 'statement' | 'cv' | 'studio' }) =>
      ({
        name: 'kunstnernavnet',
        contact: 'kontaktopplysningene',
        practice: 'fagfelt og praksis',
        statement: 'teksten om kunsten din',
        cv: 'CV-en',
        studio: 'atelieret',
      })[f.group],
    en: (f: { group: 'name' | 'contact' | 'practice' | 'statement' | 'cv' | 'studio' }) =>
      ({
        name: 'the artist name',
        contact: 'the contact details',
        practice: 'disciplines and practice',
        statement: 'the text about your art',
        cv: 'the CV',
        studio: 'the studio',
      })[f.group],
  },
  and: { nb: 'og', en: 'and' },
  startsFromProfile: {
    nb: (f: { profile: boolean; works: boolean }) =>
      f.profile && f.works
        ? 'Begynner du på nytt, fylles søknaden ut fra profilen din, og du velger verk fra samlingen.'
        : f.profile
          ? 'Begynner du på nytt, fylles søknaden ut fra profilen din.'
          : 'Begynner du på nytt, kan du velge verk fra samlingen din.',
    en: (f: { profile: boolean; works: boolean }) =>
      f.profile && f.works
        ? 'If you begin anew, the application is filled in from your profile, and you choose works from your collection.'
        : f.profile
          ? 'If you begin anew, the application is filled in from your profile.'
          : 'If you begin anew, you can choose works from your collection.',
  },

  // Refusals
  changedMeanwhile: {
    nb: 'Dette er lagret i et annet vindu etter at du åpnet siden. Det du skrev, står her ennå. Ved hvert felt som er ulikt, ser du hva som er lagret. Lagrer du igjen, er det ditt som gjelder.',
    en: 'This was saved in another window after you opened the page. What you wrote is still here. Beside each field that differs you see what is saved. If you save again, yours is what counts.',
  },
  stands: { nb: (f: { text: string }) => `Lagret nå: ${f.text}`, en: (f: { text: string }) => `Saved now: ${f.text}` },
  standsEmpty: { nb: 'Lagret nå: tomt felt', en: 'Saved now: nothing' },
  standsYes: { nb: 'Lagret nå: ja', en: 'Saved now: yes' },
  standsNo: { nb: 'Lagret nå: nei', en: 'Saved now: no' },
  standsWall: { nb: 'Lagret nå: på vegg', en: 'Saved now: on a wall' },
  standsFloor: { nb: 'Lagret nå: på gulv', en: 'Saved now: on the floor' },
  standsDisciplines: {
    nb: (f: { disciplines: readonly Discipline[] }) => `Lagret nå: ${listed('nb', f.disciplines)}`,
    en: (f: { disciplines: readonly Discipline[] }) => `Saved now: ${listed('en', f.disciplines)}`,
  },
  workGone: { nb: 'Verket finnes ikke i samlingen din.', en: 'The work is not in your collection.' },
  libraryFull: {
    nb: (f: { most: number }) => `Samlingen kan ha ${f.most} verk. Slett ett før du legger til et nytt.`,
    en: (f: { most: number }) => `The collection can hold ${f.most} works. Delete one before you add another.`,
  },
  picturesTooMany: {
    nb: (f: { most: number }) => `Et verk kan ha høyst ${counted('nb', f.most, 'bilde', 'bilder')}.`,
    en: (f: { most: number }) => `A work can have at most ${counted('en', f.most, 'picture', 'pictures')}.`,
  },
  shownEarlier: {
    nb: (f: { title: string; year: number }) =>
      `${named(f.title, 'Verket')} ble vist på fellesutstillingen i ${f.year}. Et verk kan bare være med på én fellesutstilling.`,
    en: (f: { title: string; year: number }) =>
      `${namedEn(f.title)} was shown at the joint exhibition in ${f.year}. A work can take part in one joint exhibition only.`,
  },
  noRoom: {
    nb: (f: { most: number; room: number }) =>
      f.room === 0
        ? `Søknaden har alt ${counted('nb', f.most, 'verk', 'verk')}.`
        : `Søknaden kan ha høyst ${counted('nb', f.most, 'verk', 'verk')}. Velg ikke mer enn ${f.room}.`,
    en: (f: { most: number; room: number }) =>
      f.room === 0
        ? `The application already has ${counted('en', f.most, 'work', 'works')}.`
        : `The application can have at most ${counted('en', f.most, 'work', 'works')}. Choose no more than ${f.room}.`,
  },
})
