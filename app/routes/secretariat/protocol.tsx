import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { makeProtocol } from '#app/domains/art-round/protocol/commands/make-protocol.server.ts'
import { protocolView } from '#app/domains/art-round/protocol/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { protocols } from '#app/i18n/protocols.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { selection } from '#app/i18n/selection.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { CallChoice } from '#app/ui/selection/call-choice.tsx'
import { ExportLinks } from '#app/ui/transfer/export-links.tsx'

export const meta = titled(protocols.title)
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
    { name: 'selection' as const, text: screens.name },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params, url }) =>
  protocolView(ctx, actor, yearIn(params), url.searchParams.get('utlysning')),
)

export const action = deed(
  'secretariat',
  z.object({ intent: z.literal('make') }),
  async ({ ctx, actor, params, url }) => {
    const callId = url.searchParams.get('utlysning')
    await makeProtocol(ctx, actor, yearIn(params), callId)
    return to(withQuery(url.pathname, '', { utlysning: callId }))
  },
)

/** The protocols of a call, and the making of another. */
export default function Protocol() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const { year, call, revisions, state, announced, noted } = view
  const file = (number: number, format: string) =>
    `${addressIn(locale, 'protocolFile', { year, number, format })}?utlysning=${call.id}`
  const makes = announced ? protocols.makeAgain : protocols.makeDraft
  return (
    <div className="stack">
      <h1>{t(protocols.titleOf, { year })}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(useActionData<Reply>()).summary} />
      <CallChoice calls={view.calls} chosen={call.id} path={addressIn(locale, 'protocol', { year })} />
      <p className="measure">{t(protocols.lede)}</p>
      <p className="measure">{t(protocols.letters)}</p>
      {state === 'noJury' && <Notice title={t(protocols.noJury)} />}
      {state === 'waiting' && <Notice title={t(selection.notSealed, { count: view.unsealed })} />}
      {state === 'ready' && (
        <form method="post" className="stack stack--tight">
          <div>
            <Button name="intent" value="make" variant="secondary">
              {t(revisions.length === 0 && announced ? protocols.make : makes)}
            </Button>
          </div>
          {revisions.length > 0 && <p className="small soft">{t(protocols.makeHelp)}</p>}
        </form>
      )}
      <h2>{t(protocols.revisions)}</h2>
      <DataTable
        caption={t(protocols.revisions)}
        captionHidden
        rows={revisions}
        rowKey={({ number }) => String(number)}
        empty={<EmptyState title={t(protocols.none)} level={3} />}
        columns={[
          { key: 'number', label: t(protocols.title), names: true, cell: (of) => t(protocols.revision, of) },
          { key: 'made', label: t(protocols.made), cell: ({ madeAt }) => sayInstant(madeAt, locale) },
          { key: 'by', label: t(protocols.by), cell: ({ by }) => by },
          {
            key: 'checksum',
            label: t(protocols.checksum),
            cell: ({ checksum }) => <code title={checksum}>{checksum.slice(0, 12)}</code>,
          },
          {
            key: 'files',
            label: t(protocols.files),
            cell: ({ number }) => (
              <span className="cluster">
                <a href={file(number, 'pdf')} aria-label={`${t(protocols.revision, { number })}, PDF`}>
                  PDF
                </a>
                <a href={file(number, 'json')} aria-label={`${t(protocols.revision, { number })}, JSON`}>
                  JSON
                </a>
              </span>
            ),
          },
        ]}
      />
      {noted && (
        <p className="measure small">
          {t(noted.same ? protocols.sumNoted : protocols.sumDiffers, { when: sayInstant(noted.at, locale) })}
        </p>
      )}
      <p className="measure small soft">{t(protocols.recompute)}</p>
      {state === 'ready' && (
        <ExportLinks
          year={year}
          kinds={['ranking-by-juror', 'sealed-scores', 'talk-changes', 'duels', 'recusals', 'accepted']}
        />
      )}
    </div>
  )
}
