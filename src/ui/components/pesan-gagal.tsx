import { Alert } from '@mantine/core'

/** Says in a form why it was not accepted; nothing while there is nothing to say. */
export const PesanGagal = ({ pesan }: { readonly pesan: string | null }): React.JSX.Element | null =>
  pesan === null ? null : (
    <Alert color="bahaya" role="alert">
      {pesan}
    </Alert>
  )
