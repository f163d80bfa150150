import { describe, expect, it } from 'vitest'
import { OWN_RIGHTS, rightsByAge } from '#app/domains/orchestra/account/own-rights.ts'
import { orchestraPrivacy } from '#app/i18n/orchestra-privacy.ts'
import { say } from '#app/i18n/words.ts'
import { AGES } from '../ages.ts'

const lines = (change: Partial<typeof AGES>) =>
  rightsByAge({ ...AGES, ...change }).map(({ age, rights }) => `${age} ${rights.join(' ')}`)

describe('what a young musician decides, by age', () => {
  it.each([
    ['as it is set', {}, ['13 signIn reply', '15 pictures data place', '18 health guardians']],
    [
      'another age for the address',
      { ownAddress: 12 },
      ['12 signIn', '13 reply', '15 pictures data place', '18 health guardians'],
    ],
    [
      'nothing that asks for a sign-in before one can sign in',
      { ownAddress: 16 },
      ['15 pictures', '16 signIn reply data place', '18 health guardians'],
    ],
    [
      'health earlier, and who is a guardian at eighteen all the same',
      { ownHealth: 16, ownData: 14, ownPlace: 17 },
      ['13 signIn reply', '14 data', '15 pictures', '16 health', '17 place', '18 guardians'],
    ],
    [
      'everything at eighteen',
      { ownConsent: 18, ownReply: 18, ownAddress: 18, ownData: 18, ownPlace: 18 },
      [`18 ${OWN_RIGHTS.join(' ')}`],
    ],
  ])('%s', (_, change, expected) => expect(lines(change)).toEqual(expected))

  it('is said in both languages with the ages that are set', () => {
    const ages = { ...AGES, asked: [12, 16], ownAddress: 12, ownReply: 12, ownConsent: 16, ownData: 14, ownPlace: 16 }
    const said = (locale: 'nb' | 'en') => [
      ...rightsByAge(ages).map((line) => say(locale, orchestraPrivacy.rightsFrom, line)),
      say(locale, orchestraPrivacy.askedAnew, { ages: ages.asked }),
    ]
    expect(said('nb')).toEqual([
      'Fra 12 år kan du logge inn med din egen e-post og svare selv på om du kommer.',
      'Fra 14 år kan du rette eller slette det som står om deg.',
      'Fra 16 år kan du bestemme alene over bilder og navn og svare selv for plassen i orkesteret.',
      'Fra 18 år kan du bestemme alene om helse og si hvem av de foresatte som skal følge med her.',
      'Vi spør deg på nytt om bilder, navn og helse når du er 12 og 16 år.',
    ])
    expect(said('en')).toEqual([
      'From the age of 12 you can sign in with your own e-mail and answer yourself whether you are coming.',
      'From the age of 14 you can correct or delete what we hold about you.',
      'From the age of 16 you can decide alone on pictures and your name and answer yourself for your place in the orchestra.',
      'From the age of 18 you can decide alone on health and say which of your guardians are to follow you here.',
      'We ask you anew about pictures, your name and health when you are 12 and 16.',
    ])
  })
})
