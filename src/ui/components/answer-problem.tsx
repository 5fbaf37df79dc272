import { Button, Center, EmptyState } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { problemText } from '../lib/notify'
import { queryClient } from '../lib/use-ask'
import { teksBingkai } from '../text/bingkai'

/** Stands where an answer should be when asking failed, and asks again. */
export function AnswerProblem({ error }: { readonly error: Error }): React.JSX.Element {
  return (
    <Center mih={240} h="100%" role="alert">
      <EmptyState
        icon={<IconPlugConnectedX />}
        variant="light"
        color="bahaya"
        title={teksBingkai.jawabanGagal}
        description={problemText(error)}
      >
        <EmptyState.Actions>
          <Button onClick={() => void queryClient.refetchQueries({ predicate: (query) => query.state.status === 'error' })}>
            {teksBingkai.cobaLagi}
          </Button>
        </EmptyState.Actions>
      </EmptyState>
    </Center>
  )
}
