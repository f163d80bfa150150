import { useActionData, useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import { MOST_DOCUMENT_BYTES } from '#app/domains/hosting/pipeline/case.ts'
import { addDocument } from '#app/domains/hosting/pipeline/commands/add-document.server.ts'
import { changeHosting } from '#app/domains/hosting/pipeline/commands/change-hosting.server.ts'
import { changeParts } from '#app/domains/hosting/pipeline/commands/change-parts.server.ts'
import { enterCase } from '#app/domains/hosting/pipeline/commands/enter-case.server.ts'
import { evaluateHosting } from '#app/domains/hosting/pipeline/commands/evaluate-hosting.server.ts'
import { removeDocument } from '#app/domains/hosting/pipeline/commands/remove-document.server.ts'
import { standBy } from '#app/domains/hosting/pipeline/commands/stand-by.server.ts'
import { stepIn } from '#app/domains/hosting/pipeline/commands/step-in.server.ts'
import { hostingCaseInput } from '#app/domains/hosting/pipeline/input.ts'
import { hostingHead } from '#app/domains/hosting/pipeline/queries.server.ts'
import { caseFileView } from '#app/domains/hosting/pipeline/screens.server.ts'
import type { CaseFileView } from '#app/domains/hosting/pipeline/views.ts'
import { advanceHosting } from '#app/domains/hosting/plan/commands/advance-hosting.server.ts'
import { to } from '#app/http/deed.server.ts'
import { type FileDeedArgs, fileDeed } from '#app/http/file-deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Cases } from '#app/ui/hosting/cases.tsx'
import { Documents } from '#app/ui/hosting/documents.tsx'
import { Evaluation } from '#app/ui/hosting/evaluation.tsx'
import { FactsOfHosting } from '#app/ui/hosting/facts-of-hosting.tsx'
import { Moves } from '#app/ui/hosting/moves.tsx'
import { NextStep } from '#app/ui/hosting/next-step.tsx'
import { sayHostNames } from '#app/ui/hosting/say-host-names.ts'
import { StageWay } from '#app/ui/hosting/stage-way.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'

const WHO = ['host', 'contact', 'secretariat'] as const
type Sent = FileDeedArgs<typeof WHO, z.output<typeof hostingCaseInput>>

export const meta = titledBy((view: CaseFileView, locale) =>
  say(locale, hosting.title, { names: sayHostNames(view.names, locale), year: view.year }),
)
export const loader = page(WHO, ({ ctx, actor, params }) => caseFileView(ctx, actor, params.id ?? ''))

const door = {
  intent: 'document',
  most: MOST_DOCUMENT_BYTES,
  tooLarge: 'hostingCase.fileTooLarge',
  unreadable: 'hostingCase.fileUnreadable',
} as const

export const action = fileDeed(
  WHO,
  hostingCaseInput,
  door,
  ({ ctx, actor, params }) => hostingHead(ctx, actor, params.id ?? ''),
  async (sent) => {
    const part = await carryOut(sent)
    return to(addressIn(sent.locale, 'hostingCase', { id: sent.params.id ?? '' }) + part)
  },
)

/** Does what the form says. Gives the part of the page that shows it. */
async function carryOut({ ctx, actor, params, value, file }: Sent): Promise<string> {
  const id = params.id ?? ''
  switch (value.intent) {
    case 'move':
      await advanceHosting(ctx, actor, id, value)
      return ''
    case 'stand-by':
      await standBy(ctx, actor, id, value.version)
      return ''
    case 'step-in':
      await stepIn(ctx, actor, id, value.version)
      return ''
    case 'parts':
      await changeParts(ctx, actor, id, { ...value, municipalityIds: value.municipalities })
      return '#fakta'
    case 'facts':
      await changeHosting(ctx, actor, id, { ...value, agreedOre: value.agreed })
      return '#fakta'
    case 'evaluation':
      await evaluateHosting(ctx, actor, id, value)
      return '#evaluering'
    case 'case': {
      const { intent: _, caseId, version, ...draft } = value
      await enterCase(ctx, actor, id, caseId === '' ? null : { id: caseId, version: version ?? 0 }, draft)
      return '#saker'
    }
    case 'document':
      await addDocument(ctx, actor, id, file, value)
      return '#dokumenter'
    case 'undocument':
      await removeDocument(ctx, actor, id, value.documentId)
      return '#dokumenter'
  }
}

export default function HostingCase() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const t = useWords()
  return (
    <div className="stack stack--loose">
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <div className="hosting-way">
        <StageWay view={view} />
      </div>
      <div className="split">
        <div className="stack stack--parts">
          <NextStep view={view} form={formOf(reply, {}, 'move')} />
          <Cases view={view} reply={reply} />
          <Documents view={view} form={formOf(reply, { kind: 'agreement' }, 'document')} />
          <Evaluation view={view} reply={reply} />
        </div>
        <div className="stack stack--parts">
          <FactsOfHosting view={view} reply={reply} />
          <Moves moves={view.moves} />
        </div>
      </div>
    </div>
  )
}
