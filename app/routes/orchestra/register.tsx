import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { registerChildren } from '#app/domains/orchestra/enrolment/commands/register-children.server.ts'
import { lookAtChildren } from '#app/domains/orchestra/enrolment/registration-check.server.ts'
import { registrationView } from '#app/domains/orchestra/enrolment/registration-screens.server.ts'
import { lookInput, registerInput, reshapeInput } from '#app/domains/orchestra/family/input.ts'
import { listed } from '#app/domains/orchestra/family/mails.ts'
import { MOST_CHILDREN } from '#app/domains/orchestra/family/rules.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { orchestraRegistration as reg } from '#app/i18n/orchestra-registration.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ChildrenPart, FinishPart } from '#app/ui/orchestra/family/register-parts.tsx'
import { type Part, partOf, reshaped, textsOf } from '#app/ui/orchestra/family/registering.ts'

export const meta = titled(reg.title)
export const handle = { path: [{ name: 'family' as const, text: fam.family }] }
export const headers = () => ({ 'Cache-Control': 'no-store' })

export const loader = page('signed-in', async ({ ctx, actor, locale }) => ({
  ...(await registrationView(ctx, actor, locale)),
  municipalities: (await listMunicipalities(ctx.db)).map(({ id, name }) => ({ id, name })),
}))

type Answer = Reply & { part?: Part }

/** Nothing is kept between the two parts but what the form itself carries. */
export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [lookInput, registerInput, reshapeInput]),
  async ({ ctx, actor, locale, value }): Promise<Answer | Response> => {
    if (isRegistration(value)) {
      const { intent: _, ...wish } = value
      const ids = await registerChildren(ctx, actor, locale, wish)
      return to(withQuery(addressIn(locale, 'family'), '', { pameldt: ids.length }))
    }
    if (isLook(value)) {
      await lookAtChildren(ctx, actor, locale, value)
      return { intent: 'look', values: textsOf(value), errors: {}, formErrors: [], part: 'finish' }
    }
    return { ...reshaped(value, MOST_CHILDREN), part: 'children' }
  },
)
const isRegistration = (value: { intent: string }): value is z.output<typeof registerInput> =>
  value.intent === 'register'
const isLook = (value: { intent: string }): value is z.output<typeof lookInput> => value.intent === 'look'

export default function Register() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Answer>()
  const { you, open, known } = view
  const [first] = open
  if (!first)
    return (
      <div className="stack measure">
        <h1>{t(reg.title)}</h1>
        <Notice title={t(reg.closed)}>
          <p>
            {view.opensAt ? t(reg.opensOn, { day: sayInstant(new Date(view.opensAt), locale) }) : t(reg.closedHelp)}
          </p>
        </Notice>
        <div>
          <LinkButton variant="secondary" href={addressIn(locale, 'orchestra')}>
            {t(reg.toOrchestra)}
          </LinkButton>
        </div>
      </div>
    )
  const form = formOf(reply, {
    ...{ 'me.name': you.name, 'me.phone': you.phone, 'me.address': you.address, 'me.postalCode': you.postalCode },
    ...{ 'me.city': you.city, 'me.municipalityId': you.municipalityId, semesterId: first.id },
  })
  const part = reply?.part ?? partOf(reply)
  const values = reply?.values ?? {}
  return (
    <div className="stack stack--parts measure">
      <div className="stack">
        <h1>{t(reg.title)}</h1>
        <p className="kicker">{t(reg.step, { step: part === 'finish' ? 2 : 1 })}</p>
        {part === 'children' && (
          <>
            <p className="lede">{t(reg.lede, { semester: first.name })}</p>
            <p className="soft">
              {first.ensembles
                .map((one) => t(reg.ages, { name: one.name, from: one.ageFrom, to: one.ageTo }))
                .join('. ')}
              . {t(reg.agesAt, { day: sayFullDate(first.ageAt, locale) })}
            </p>
          </>
        )}
      </div>
      {known.length > 0 && part === 'children' && !reply && (
        <Notice title={t(reg.known)}>
          <p>
            {listed(
              known.map(({ firstName }) => firstName),
              locale,
            )}
            . {t(reg.knownHelp)} <a href={addressIn(locale, 'orchestraHome')}>{t(reg.toHome)}</a>
          </p>
        </Notice>
      )}
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      {part === 'finish' ? (
        <FinishPart view={view} form={form} values={values} />
      ) : (
        <ChildrenPart view={view} form={form} values={values} />
      )}
    </div>
  )
}
