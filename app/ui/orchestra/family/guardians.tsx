import type { ChildLine, FamilyView } from '#app/domains/orchestra/family/views.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { InviteForm, LinkForm } from './guardian-forms.tsx'

type GuardiansView = Pick<FamilyView, 'children' | 'sent'>

/** Who answers for each child, what one's own link says, and who else is asked in. */
export function Guardians({ view, reply }: { view: GuardiansView; reply: Reply | undefined }) {
  const t = useWords()
  const isOpen = (...intents: string[]) => intents.includes(reply?.intent ?? '') || undefined
  const own = view.children.filter(({ link }) => link !== null)
  return (
    <section aria-labelledby="foresatte" className="stack">
      <h2 id="foresatte">{t(fam.guardians)}</h2>
      <p className="soft small">{t(fam.guardiansHelp)}</p>
      {own.map((child) => (
        <Disclosure
          key={child.childId}
          summary={t(fam.yourLink, { name: child.firstName })}
          open={isOpen('link', 'end-link') && reply?.values.childId === child.childId}
        >
          <div className="stack">
            <LinkForm child={child} reply={reply} />
            <EndForm child={child} />
          </div>
        </Disclosure>
      ))}
      {view.children
        .filter(({ isYou }) => isYou)
        .map((child) => (
          <EndForm key={child.childId} child={child} />
        ))}
      {own.some(({ link }) => link?.maySign) && (
        <Disclosure summary={t(fam.invite)} open={isOpen('invite') || view.sent.length > 0 || undefined}>
          <InviteForm view={view} reply={reply} />
        </Disclosure>
      )}
    </section>
  )
}

/** Stops one's own link; the young person of age ends those of others. */
function EndForm({ child }: { child: ChildLine }) {
  const t = useWords()
  const ends = child.guardians.filter(({ can, isYou }) => can.end && (isYou || child.isYou))
  if (ends.length === 0) return null
  return (
    <div className="stack stack--tight">
      <p className="soft small">{t(child.isYou ? fam.releaseHelp : fam.leaveHelp)}</p>
      {ends.map((one) => (
        <form method="post" key={one.guardianId}>
          <input type="hidden" name="intent" value="end-link" />
          <input type="hidden" name="childId" value={child.childId} />
          <input type="hidden" name="guardianId" value={one.guardianId} />
          <Button variant="quiet">
            {child.isYou
              ? t(fam.release, { name: one.name || t(fam.relationOf, one) })
              : t(fam.leave, { name: child.firstName })}
          </Button>
        </form>
      ))}
    </div>
  )
}
