import type { FormEvent } from 'react'
import { orchestraBinder as words } from '#app/i18n/orchestra-binder.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { describedBy, Field, fieldId } from '#app/ui/kit/field.tsx'

interface Props {
  error?: string | undefined
  busy?: boolean
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void
}

/** Six digits. What was typed never comes back to the page. */
export function CodeForm({ error, busy = false, onSubmit }: Props) {
  const t = useWords()
  const help = t(words.codeHelp)
  return (
    <form method="post" className="stack binder-code" onSubmit={onSubmit}>
      <input type="hidden" name="intent" value="open" />
      <Field label={t(words.code)} name="code" help={help} error={error}>
        <input
          className="ds-input binder-code__digits"
          id={fieldId('code')}
          name="code"
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          required
          {...describedBy({ name: 'code', help, error })}
        />
      </Field>
      <p>
        <Button wide disabled={busy}>
          {busy ? t(words.opening) : t(words.open)}
        </Button>
      </p>
    </form>
  )
}
