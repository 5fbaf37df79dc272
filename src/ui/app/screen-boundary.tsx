import { Button, Center, EmptyState } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { pergiKe } from '../lib/lokasi'
import { teksBingkai } from '../text/bingkai'

type Props = { readonly children: ReactNode }
type State = { readonly broken: boolean }

/** Catches a screen that breaks and offers to draw it again. A class, because React asks for one here. */
export class ScreenBoundary extends Component<Props, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <Center h="100%" role="alert">
        <EmptyState
          icon={<IconAlertTriangle />}
          variant="light"
          color="bahaya"
          title={teksBingkai.layarGagal}
          description={teksBingkai.layarGagalRinci}
        >
          <EmptyState.Actions>
            <Button onClick={() => this.setState({ broken: false })}>{teksBingkai.cobaLagi}</Button>
            <Button variant="default" onClick={() => pergiKe('/beranda')}>
              {teksBingkai.keBeranda}
            </Button>
          </EmptyState.Actions>
        </EmptyState>
      </Center>
    )
  }
}
