import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'

/** `primary`: the one next step of a page. `danger`: what cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

interface Look {
  variant?: ButtonVariant
  /** Smaller to the eye, for rows and toolbars; the place to hit stays 44 pixels on a touch screen. */
  small?: boolean
  /** Fills its column: the counter, the roll call, a phone's main step. */
  wide?: boolean
}

const looks = {
  primary: {},
  secondary: { 'data-variant': 'secondary' },
  quiet: { 'data-variant': 'tertiary' },
  danger: { 'data-color': 'danger' },
} as const

function look({ variant = 'primary', small, wide }: Look, className?: string) {
  const names = ['ds-button', `button--${variant}`, small && 'button--small', wide && 'button--wide', className]
  return { className: names.filter(Boolean).join(' '), ...looks[variant] }
}

export type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement>

/** Does a deed; its text names the deed. Sends its form unless `type="button"`. */
export function Button({ variant, small, wide, className, type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} {...look({ variant, small, wide }, className)} {...rest} />
}

export type LinkButtonProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

/** Goes somewhere, and looks like a step. */
export function LinkButton({ variant, small, wide, className, children, ...rest }: LinkButtonProps) {
  return (
    <a {...look({ variant, small, wide }, className)} {...rest}>
      {children}
    </a>
  )
}
