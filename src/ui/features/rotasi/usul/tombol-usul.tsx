import { Button } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import { useState } from 'react'
import { teksUsul } from '../../../text/usul-rotasi'
import { useMeja } from '../meja'
import { DialogUsul } from './dialog-usul'

/** Opens the dialog that proposes whole plans, as long as the names are not decided. */
export function TombolUsul(): React.JSX.Element | null {
  const { ruang } = useMeja()
  const [isBuka, setBuka] = useState(false)
  if (ruang.isTerkunci) return null
  return (
    <>
      <Button
        size="xs"
        flex="none"
        variant="default"
        leftSection={<IconBulb size={16} />}
        onClick={() => setBuka(true)}
        data-testid="buka-usul"
      >
        {teksUsul.tombol}
      </Button>
      {isBuka && <DialogUsul onClose={() => setBuka(false)} />}
    </>
  )
}
