import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'

type Props = {
  readonly className: string | undefined
  readonly label: string
  readonly type?: 'text' | 'date'
  readonly value: string
  readonly isValid: (value: string) => boolean
  readonly onSave: (value: string) => void
  readonly disabled: boolean
}

/** A field that saves itself when it is left or Enter is pressed; Escape brings back what was there. */
export function IsianKepala({ className, label, type = 'text', value, isValid, onSave, disabled }: Props): React.JSX.Element {
  const [draf, setDraf] = useState(value)
  useEffect(() => setDraf(value), [value])
  const save = (): void => {
    if (draf === value) return
    if (isValid(draf)) onSave(draf)
    else setDraf(value)
  }
  return (
    <TextInput
      {...(className === undefined ? {} : { className })}
      size="xs"
      type={type}
      aria-label={label}
      title={type === 'text' ? value : label}
      value={draf}
      maxLength={120}
      disabled={disabled}
      onChange={({ currentTarget }) => setDraf(currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') setDraf(value)
      }}
    />
  )
}
