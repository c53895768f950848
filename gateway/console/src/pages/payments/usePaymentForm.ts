import type { FormEvent } from 'react';
import { useSend } from '@/api/useSend';

/** Sends what a form about a payment asks for, and says when it is done. */
export function usePaymentForm<T>(call: (requestId: string) => Promise<T>, onDone: () => void) {
  const sending = useSend<T>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if ((await sending.send(call)) !== undefined) {
      onDone();
    }
  };
  return { ...sending, submit: (event: FormEvent) => void submit(event) };
}
