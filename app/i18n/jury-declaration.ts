import { words } from './words.ts'

/** What a juror signs, by section 6 of the Public Administration Act (forvaltningsloven), in plain words. */
export const juryDeclaration = words({
  title: { nb: 'Habilitetserklæring', en: 'Declaration of impartiality' },
  lede: {
    nb: 'Før du ser verkene, signerer du på at du vurderer dem upartisk. Grunnlaget er forvaltningsloven § 6.',
    en: 'Before you see the works, you sign that you will judge them impartially. It rests on section 6 of the Norwegian Public Administration Act.',
  },
  law: {
    nb: 'Jeg er inhabil når jeg selv er part: når søknaden er min, eller en gruppe jeg er med i, søker.',
    en: 'I have a conflict of interest when I am a party myself: when the application is mine, or of a group I belong to.',
  },
  family: {
    nb: 'Jeg er inhabil når kunstneren er min forelder, besteforelder, mitt barn, barnebarn eller søsken, eller like nær svigerfamilie. Det gjelder også den jeg er eller har vært gift eller samboer med, den jeg er forlovet med, og fosterforeldre og fosterbarn.',
    en: 'I have a conflict of interest when the artist is my parent, grandparent, child, grandchild or sibling, or as near to me by marriage. It also holds for anyone I am or have been married to or living with, for the one I am engaged to, and for foster parents and foster children.',
  },
  ties: {
    nb: 'Jeg er inhabil når jeg leder eller har en ledende stilling i et selskap, en forening eller et visningssted som er part i saken.',
    en: 'I have a conflict of interest when I lead, or hold a leading position in, a company, an association or a venue that is a party.',
  },
  trust: {
    nb: 'Jeg er også inhabil når noe annet kan svekke tilliten til at jeg er upartisk, som at vi deler atelier, stiller ut sammen, underviser hverandre, er nære venner eller har uvennskap, eller at en av oss kan tjene eller tape på utfallet.',
    en: 'I also have a conflict of interest when anything else may weaken confidence in my impartiality, as when we share a studio, exhibit together, teach each other, are close friends or have fallen out, or when one of us may gain or lose by the outcome.',
  },
  step: {
    nb: 'Jeg sier fra så snart jeg ser verk av noen det gjelder. Fra da av verken ser eller vurderer jeg søknaden.',
    en: 'I say so as soon as I see works by someone it concerns. From then on I neither see nor assess the application.',
  },
  secret: {
    nb: 'Jeg forteller ingen hva jeg har sett, eller hvordan jeg har vurdert, heller ikke de andre i juryen før alle har forseglet poengene sine.',
    en: 'I tell nobody what I have seen or how I have judged it, not even the others on the jury until all have sealed their scores.',
  },
  applied: { nb: 'Jeg søker ikke selv i år.', en: 'I am not applying myself this year.' },
  version: {
    nb: (f: { version: string }) => `Versjon ${f.version}. Det noteres hvilken versjon du signerer, og når.`,
    en: (f: { version: string }) => `Version ${f.version}. Which version you sign, and when, is noted.`,
  },
})
