import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { joinAssociation } from '#app/domains/orchestra/association/commands/join-association.server.ts'
import { leaveAssociation } from '#app/domains/orchestra/association/commands/leave-association.server.ts'
import { joinInput, leaveInput } from '#app/domains/orchestra/association/input.ts'
import { DECIDES_ALONE } from '#app/domains/orchestra/association/rules.ts'
import { joinView } from '#app/domains/orchestra/association/screens.server.ts'
import type { JoinView, OwnMembership } from '#app/domains/orchestra/association/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraAssociation as words } from '#app/i18n/orchestra-association.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'
import { MemberFields } from '#app/ui/orchestra/association/member-fields.tsx'

export const meta = titled(words.joinTitle)
export const handle = { path: orchestraPath }

export const loader = page('signed-in', ({ ctx, actor, url }) => joinView(ctx, actor, url.searchParams))

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [joinInput, leaveInput]),
  async ({ ctx, actor, locale, value }) => {
    const here = (query: string) => to(`${addressIn(locale, 'associationJoin')}?${query}`)
    if (value.intent === 'leave') {
      await leaveAssociation(ctx, actor, value.memberId)
      return here('utmeldt')
    }
    const { intent: _intent, agrees: _agrees, ...joining } = value
    await joinAssociation(ctx, actor, joining)
    return here('innmeldt')
  },
)

/** Joins the association, oneself or for a child, and shows the memberships that one has arranged. */
export default function AssociationJoin() {
  const t = useWords()
  const [search] = useSearchParams()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  return (
    <div className="stack stack--loose measure">
      <h1>{t(words.joinTitle)}</h1>
      <p className="lede">{t(words.joinLede)}</p>
      {search.has('innmeldt') && <Notice tone="success" live title={t(words.joined)} />}
      {search.has('utmeldt') && <Notice tone="success" live title={t(words.leftNow)} />}
      {view.own.length > 0 && <OwnMemberships own={view.own} />}
      <section className="stack" aria-labelledby="ansvar">
        <h2 id="ansvar">{t(words.privacyTitle)}</h2>
        <p>{t(words.privacy)}</p>
        <p>{t(words.privacyRights)}</p>
      </section>
      {view.mayJoin && <JoinForm view={view} reply={reply} />}
    </div>
  )
}

function JoinForm({ view, reply }: { view: JoinView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { joiners, chosen, municipalities } = view
  const { isMember: _isMember, ...filled } = chosen
  const form = formOf(reply, filled, 'join')
  const at = (hvem: string) => `${withQuery(addressIn(locale, 'associationJoin'), '', { hvem })}#innmelding`
  return (
    <section className="panel stack" id="innmelding" aria-labelledby="hvem">
      <h2 id="hvem">{t(words.joinWho)}</h2>
      <ul className="plain-list cluster">
        {joiners.map(({ who, name, isMember }) => (
          <li key={who}>
            <a className="button-like" href={at(who)} aria-current={who === chosen.who ? 'true' : undefined}>
              {who === 'self' ? `${t(words.joinSelf)}${name ? ` (${name})` : ''}` : name}
            </a>
            {isMember && <span className="small soft"> {t(words.alreadyMember)}</span>}
          </li>
        ))}
      </ul>
      {!chosen.isMember && (
        <form method="post" className="form" noValidate>
          <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
          <p className="small">{t(words.prefilled)}</p>
          {chosen.who !== 'self' && <p className="small">{t(words.decidesAlone, { age: DECIDES_ALONE })}</p>}
          <input type="hidden" name="intent" value="join" />
          <input type="hidden" name="who" value={chosen.who} />
          <MemberFields form={form} municipalities={municipalities} />
          <CheckboxField label={t(words.playsBox)} {...form.box('plays')} />
          <CheckboxField label={t(words.agree)} {...form.box('agrees')} />
          <div>
            <Button wide>{t(words.joinDo)}</Button>
          </div>
        </form>
      )}
    </section>
  )
}

function OwnMemberships({ own }: { own: readonly OwnMembership[] }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="medlemskap">
      <h2 id="medlemskap">{t(words.ownMemberships)}</h2>
      <ul className="plain-list stack">
        {own.map(({ id, name, joinedOn, leftOn, fees, can }) => (
          <li key={id} className="panel stack stack--tight">
            <h3>{name}</h3>
            <p className="soft">
              {leftOn
                ? t(words.leftOn, { date: sayFullDate(leftOn, locale) })
                : t(words.memberSince, { date: sayFullDate(joinedOn, locale) })}
            </p>
            {fees.length === 0 ? (
              <p>{t(words.noFees)}</p>
            ) : (
              <ul className="plain-list">
                {fees.map(({ id: feeId, year, amountOre, paidOn, how }) => (
                  <li key={feeId}>
                    {t(words.paidLine, {
                      ...{ year, amount: sayKroner(amountOre, locale), date: sayFullDate(paidOn, locale) },
                      way: t(words.way, { way: how }),
                    })}
                  </li>
                ))}
              </ul>
            )}
            {can.leave && (
              <form method="post">
                <input type="hidden" name="intent" value="leave" />
                <input type="hidden" name="memberId" value={id} />
                <Button variant="quiet" aria-label={`${t(words.leave)}: ${name}`}>
                  {t(words.leave)}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
