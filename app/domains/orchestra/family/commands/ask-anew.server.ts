import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraConsents } from '#app/i18n/orchestra-consents.ts'
import { say } from '#app/i18n/words.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ADULT_AGE, ageOn } from '../../age.ts'
import { tellGuardiansOf } from '../../post/tell-guardian.server.ts'
import { addAsk, listToAsk } from '../consent.store.server.ts'
import { dueAsk } from '../consent-rules.ts'
import { askMail } from '../mails.ts'
import { firstName } from '../rules.ts'

/**
 * Asks those who have reached an age of the settings, each once at each age: by a letter of their own where they have an address,
 * else by their guardians. Gives how many were asked.
 */
export async function askAnew(ctx: Context): Promise<number> {
  openToAll('the clock asks; whom and when the ages say')
  const today = civilDateOf(ctx.now)
  const ages = ctx.settings.orchestraAges
  return ctx.tx(async (tx) => {
    let count = 0
    for (const { personId, birthDate, asked, person } of await listToAsk(tx, today)) {
      const reached = dueAsk(
        ages,
        ageOn(birthDate, today),
        asked.map(({ age }) => age),
      )
      if (reached === null || !(await addAsk(tx, personId, reached, ctx.now))) continue
      count++
      const name = firstName(person.name)
      if (person.email)
        await ctx.post(
          tx,
          askMail({
            ...{ childId: personId, age: reached, publicUrl: ctx.settings.publicUrl },
            alone: reached >= Math.max(ages.ownHealth, ages.ownConsent, ADULT_AGE),
            ...{ to: { email: person.email, name: person.name, personId } },
            locale: person.locale === 'en' ? 'en' : 'nb',
          }),
        )
      else
        await tellGuardiansOf(ctx, tx, personId, ({ guardianId, locale }) => ({
          key: `consent-ask:${personId}:${reached}:${guardianId}`,
          title: say(locale, orchestraConsents.toldAskTitle, { name }),
          text: say(locale, orchestraConsents.toldAsk, { name, age: reached }),
          ...{ path: addressIn(locale, 'childConsents', { id: personId }), urgency: 'gathered' },
        }))
      await ctx.note(tx, 'child.asked', personId, { age: reached })
    }
    return count
  })
}
