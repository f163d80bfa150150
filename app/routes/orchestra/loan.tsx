import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { callOffLoan } from '#app/domains/orchestra/instrument/commands/call-off-loan.server.ts'
import { handOut } from '#app/domains/orchestra/instrument/commands/hand-out.server.ts'
import { prolongLoan } from '#app/domains/orchestra/instrument/commands/prolong-loan.server.ts'
import { signLoan } from '#app/domains/orchestra/instrument/commands/sign-loan.server.ts'
import { takeBack } from '#app/domains/orchestra/instrument/commands/take-back.server.ts'
import {
  callOffInput,
  handOutInput,
  prolongInput,
  signLoanInput,
  takeBackInput,
} from '#app/domains/orchestra/instrument/input.ts'
import { sayInstrumentFirst } from '#app/domains/orchestra/instrument/say-instrument.ts'
import { loanView } from '#app/domains/orchestra/instrument/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraLoan as words } from '#app/i18n/orchestra-loan.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { SignatureDrawn } from '#app/ui/kit/signature-drawn.tsx'
import { SIGNATURE_PROGRAM } from '#app/ui/kit/signature-pad.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'
import { LoanDeeds } from '#app/ui/orchestra/instrument/loan-deeds.tsx'
import { PhotoShelf } from '#app/ui/orchestra/instrument/photo-shelf.tsx'
import { SignForm } from '#app/ui/orchestra/instrument/sign-form.tsx'

export const meta = titled(words.title)
export const handle = { path: orchestraPath }

export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  const view = await loanView(ctx, actor, locale, params.id ?? '')
  return { view, program: view.can.sign ? island(SIGNATURE_PROGRAM, ctx.settings.production) : null }
})

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [signLoanInput, handOutInput, callOffInput, takeBackInput, prolongInput]),
  async ({ ctx, actor, locale, params, value }) => {
    const id = params.id ?? ''
    const here = (query = '') => to(addressIn(locale, 'loan', { id }) + query)
    switch (value.intent) {
      case 'sign':
        await signLoan(ctx, actor, locale, id, value)
        return here('?takk')
      case 'hand-out':
        await handOut(ctx, actor, id, { lentOn: value.lentOn, conditionOut: value.conditionOut })
        return here()
      case 'take-back':
        await takeBack(ctx, actor, id, value)
        return here()
      case 'prolong':
        await prolongLoan(ctx, actor, id, value.dueOn)
        return here()
      case 'call-off':
        await callOffLoan(ctx, actor, id)
        return to(addressIn(locale, 'instruments'))
    }
  },
)

/** A loan as the family and the secretariat see it: the agreement, the signature, and how far it has come. */
export default function LoanPage() {
  const t = useWords()
  const locale = useLocale()
  const [search] = useSearchParams()
  const { view, program } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const { instrument, childName, loan, state, agreement, can, dueOn, leftOn, photos, paths } = view
  const day = (date: string | null) => date && sayFullDate(date, locale)
  return (
    <div className="stack stack--loose measure">
      <div className="work-title">
        <h1>{t(words.loanOf, { instrument: sayInstrumentFirst(instrument, locale), child: childName })}</h1>
        <Tag tone={state === 'overdue' ? 'danger' : state === 'due' || state === 'prepared' ? 'warning' : 'success'}>
          {t(words.state, { state })}
        </Tag>
      </div>
      {search.has('takk') && state !== 'prepared' && <Notice tone="success" live title={t(words.thanks)} />}
      {state === 'prepared' && <p className="lede">{t(can.sign ? words.waitingForYou : words.waitingForOther)}</p>}
      {state === 'signed' && !can.keep && !search.has('takk') && <p className="lede">{t(words.readyToFetch)}</p>}
      <Facts
        facts={[
          { term: t(words.mark), detail: instrument.mark },
          { term: t(words.made), detail: instrument.maker },
          { term: t(words.serial), detail: instrument.serial },
          { term: t(words.lentOn), detail: day(loan.lentOn) },
          { term: t(words.dueOn), detail: state !== 'returned' && day(dueOn) },
          { term: t(words.returnedOn), detail: day(loan.returnedOn) },
          { term: t(words.conditionOut), detail: loan.conditionOut },
          { term: t(words.conditionIn), detail: loan.conditionIn },
        ].map(({ term, detail }) => ({ term, detail: detail || null }))}
      />
      {leftOn && <p>{t(words.leftSoDue, { left: day(leftOn) ?? '', due: day(dueOn) ?? '' })}</p>}
      <section className="stack agreement" aria-labelledby="avtale">
        <h2 id="avtale">{agreement.title}</h2>
        <p>{agreement.opening}</p>
        <ol>
          {agreement.terms.map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ol>
        <p className="small soft">{t(words.wording, { version: view.wording })}</p>
        {loan.signedAt && (
          <div className="stack stack--tight">
            {paths.length > 0 && (
              <SignatureDrawn paths={paths} label={t(words.signatureOf, { name: loan.signedName })} />
            )}
            <p>{t(words.signedBy, { name: loan.signedName, at: sayInstant(loan.signedAt, locale) })}</p>
            {paths.length === 0 && <p className="small soft">{t(words.signedByName)}</p>}
          </div>
        )}
      </section>
      {can.sign && <SignForm reply={reply} wording={view.wording} />}
      {loan.signedAt && (
        <p className="no-print">
          <a href={addressIn(locale, 'loanFile', { id: view.id })}>{t(words.asPdf)}</a>
        </p>
      )}
      {can.keep && <LoanDeeds view={view} reply={reply} />}
      {photos.length > 0 && (
        <section className="stack" aria-labelledby="bilder">
          <h2 id="bilder">{t(words.pictures)}</h2>
          <PhotoShelf photos={photos} mark={instrument.mark} />
        </section>
      )}
      {can.keep && (
        <p className="no-print">
          <LinkButton variant="quiet" href={addressIn(locale, 'ownedInstrument', { id: instrument.id })}>
            {t(words.toInstrument)}
          </LinkButton>
        </p>
      )}
      {program && <ProgramScripts program={program} />}
    </div>
  )
}
