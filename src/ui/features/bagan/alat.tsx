import { ActionIcon, Tooltip } from '@mantine/core'
import type { IconProps } from '@tabler/icons-react'
import type { ComponentType } from 'react'

type Props = {
  readonly label: string
  readonly ikon: ComponentType<IconProps>
  readonly onClick: () => void
  /** For a tool that stays pressed. */
  readonly isTekan?: boolean
  readonly isDisabled?: boolean
  readonly testid?: string
}

/** One small tool of the chart, named by its tooltip. */
export function Alat({ label, ikon: Ikon, onClick, isTekan, isDisabled = false, testid }: Props): React.JSX.Element {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={isTekan ? 'light' : 'default'}
        size={30}
        aria-label={label}
        aria-pressed={isTekan}
        disabled={isDisabled}
        onClick={onClick}
        data-testid={testid}
      >
        <Ikon size={16} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  )
}
