/**
 * What was on the screen when somebody answered. A text that was shown is never changed: a new wording is a new version,
 * put last, and the log says which one each answer was to.
 */
import type { Locale } from '#app/i18n/words.ts'
import type { ConsentPurpose } from './consent-rules.ts'

export interface ConsentText {
  version: number
  title: Record<Locale, string>
  /** To the guardians. */
  text: Record<Locale, string>
  /** To the young person. */
  young: Record<Locale, string>
}

type Versions = readonly [ConsentText, ...ConsentText[]]

export const CONSENT_TEXTS: Record<ConsentPurpose, Versions> = {
  pictureTaken: [
    {
      version: 1,
      title: { nb: 'Bli tatt bilde av', en: 'Being photographed' },
      text: {
        nb: 'Orkesteret kan ta bilder og film av barnet på seminarer og konserter. Hvor de eventuelt vises, svarer du på for seg.',
        en: 'The orchestra may take pictures and film of the child at seminars and concerts. Where they may be shown is a question of its own.',
      },
      young: {
        nb: 'Kan vi ta bilder og film av deg når orkesteret øver og spiller? Hvor de vises, svarer du på for seg.',
        en: 'May we take pictures and film of you when the orchestra rehearses and plays? Where they are shown is a question of its own.',
      },
    },
  ],
  closedPage: [
    {
      version: 1,
      title: { nb: 'Bilder på den lukkede siden', en: 'Pictures on the closed page' },
      text: {
        nb: 'Bilder der barnet kan kjennes igjen, kan vises på en side som bare familiene i orkesteret kommer inn på.',
        en: 'Pictures in which the child can be recognised may be shown on a page that only the families of the orchestra can open.',
      },
      young: {
        nb: 'Kan bilder av deg vises på siden som bare familiene i orkesteret kommer inn på?',
        en: 'May pictures of you be shown on the page that only the families of the orchestra can open?',
      },
    },
  ],
  openWeb: [
    {
      version: 1,
      title: { nb: 'Bilder på åpne nettsider', en: 'Pictures on open web pages' },
      text: {
        nb: 'Bilder der barnet kan kjennes igjen, kan vises på Vestregionens nettsider og i sosiale medier. Der kan alle se dem, og de kan bli kopiert.',
        en: 'Pictures in which the child can be recognised may be shown on the web pages of Vestregionen and in social media. Everyone can see them there, and they can be copied.',
      },
      young: {
        nb: 'Kan bilder av deg vises på nettsidene våre og i sosiale medier? Der kan alle se dem og kopiere dem. Vi tar dem bort når du ber om det, men kopier får vi ikke tilbake.',
        en: 'May pictures of you be shown on our web pages and in social media? Everyone can see and copy them there. We take them down when you ask, but copies are out of our hands.',
      },
    },
  ],
  press: [
    {
      version: 1,
      title: { nb: 'Bilder til avisen', en: 'Pictures to the press' },
      text: {
        nb: 'Orkesteret kan gi bilder der barnet kan kjennes igjen, til aviser som skriver om en konsert. Avisen avgjør selv hvilke den trykker.',
        en: 'The orchestra may give pictures in which the child can be recognised to newspapers that write about a concert. The newspaper decides which to print.',
      },
      young: {
        nb: 'Kan vi gi bilder av deg til aviser som skriver om en konsert?',
        en: 'May we give pictures of you to newspapers that write about a concert?',
      },
    },
  ],
  nameInProgramme: [
    {
      version: 1,
      title: { nb: 'Navn i konsertprogrammet', en: 'Name in the concert programme' },
      text: {
        nb: 'Barnets navn og instrument kan stå i programmet som deles ut på konserten, og i den samme filen på nettsiden.',
        en: 'The child’s name and instrument may stand in the programme that is handed out at the concert, and in the same file on the web page.',
      },
      young: {
        nb: 'Kan navnet ditt og instrumentet ditt stå i konsertprogrammet, på papir og på nettsiden?',
        en: 'May your name and your instrument stand in the concert programme, on paper and on the web page?',
      },
    },
  ],
  health: [
    {
      version: 1,
      title: { nb: 'Opplysninger om helse', en: 'Facts about health' },
      text: {
        nb: 'Orkesteret kan ta vare på det du forteller om allergi, kosthold og helse. Det leses bare av dem som har vakt på et seminar, hver lesing blir notert og vist til deg, og alt slettes 30 dager etter semesterets siste seminar.',
        en: 'The orchestra may keep what you tell about allergies, diet and health. Only those on duty at a seminar read it, each reading is noted and shown to you, and everything is deleted 30 days after the last seminar of the semester.',
      },
      young: {
        nb: 'Kan vi ta vare på det du eller foreldrene dine forteller om allergi, mat og helse? Bare de som har vakt på et seminar, leser det, og du ser hvem som har lest. Alt slettes 30 dager etter siste seminar.',
        en: 'May we keep what you or your parents tell about allergies, food and health? Only those on duty at a seminar read it, and you see who has. Everything is deleted 30 days after the last seminar.',
      },
    },
  ],
}

/** The wording that is shown now. */
export const currentText = (purpose: ConsentPurpose): ConsentText => {
  const versions = CONSENT_TEXTS[purpose]
  return versions.at(-1) ?? versions[0]
}

/** The wording of a version in the log; the current one where a version is not known. */
export const textOfVersion = (purpose: ConsentPurpose, version: number): ConsentText =>
  CONSENT_TEXTS[purpose].find((text) => text.version === version) ?? currentText(purpose)
