import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { redo, undo, useHistoryState } from '../lib/use-history'
import { teksBingkai } from '../text/bingkai'

/** Undo and redo, each saying what it would take back or do again. */
export function HistoryButtons(): React.JSX.Element {
  const state = useHistoryState()
  return (
    <>
      <StepButton
        testId="urungkan"
        what={state.undo === null ? null : `${teksBingkai.urungkan}: ${state.undo}`}
        nothing={teksBingkai.tidakAdaUrungkan}
        onClick={undo}
      >
        <IconArrowBackUp size={20} stroke={1.7} />
      </StepButton>
      <StepButton
        testId="ulangi"
        what={state.redo === null ? null : `${teksBingkai.ulangi}: ${state.redo}`}
        nothing={teksBingkai.tidakAdaUlangi}
        onClick={redo}
      >
        <IconArrowForwardUp size={20} stroke={1.7} />
      </StepButton>
    </>
  )
}

type StepProps = {
  readonly testId: string
  readonly what: string | null
  readonly nothing: string
  readonly onClick: () => Promise<void>
  readonly children: React.ReactNode
}

function StepButton({ testId, what, nothing, onClick, children }: StepProps): React.JSX.Element {
  const label = what ?? nothing
  return (
    <Tooltip label={label} multiline maw={360}>
      <ActionIcon
        variant="subtle"
        color="gray.7"
        size={36}
        data-testid={testId}
        aria-label={label}
        aria-disabled={what === null}
        mod={{ off: what === null }}
        onClick={() => void onClick()}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
