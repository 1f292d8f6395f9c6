// Admission of subscriptions (订阅准入): the document as every one is admitted, and then exactly one field. Queries and changes
// stay with POST /graphql: a stream is for what cannot be asked.
import { type GraphQLSchema, Kind } from 'graphql';
import { digestToken } from '../authentication/identity.ts';
import type { Admitted } from '../delivery/subscriber.ts';
import { Failure } from '../domain/errors.ts';
import { variablesShape } from '../graph/read/given.ts';
import { subscriptionNamed } from '../graph/subscription.ts';
import type { AdmitDocument, Asked } from './admit-document.ts';

export type Admit = (asked: Asked) => Admitted;

const NO_SUBSCRIPTION = new Failure('INVALID_INPUT', {
  zh: '这里只提供订阅；查询和操作请用 POST /graphql',
  en: 'Only subscriptions are served here; send queries and mutations by POST /graphql',
});
const ONE_FIELD = new Failure('INVALID_INPUT', {
  zh: '订阅须恰有一个字段，且不带 @skip 或 @include',
  en: 'A subscription has exactly one field, without @skip or @include',
});

export const admitSubscription =
  (schema: GraphQLSchema, admit: AdmitDocument): Admit =>
  asked =>
    admit(asked, 'subscription', NO_SUBSCRIPTION, ({ document, operation, source, variables }) => {
      const [field, ...more] = operation.selectionSet.selections;
      if (field?.kind !== Kind.FIELD || more.length > 0 || field.directives?.length) throw ONE_FIELD;
      const subscription = subscriptionNamed(field.name.value);
      if (!subscription) throw ONE_FIELD;
      const shape = variablesShape(schema, operation.variableDefinitions ?? [], variables);
      return { subscription, document, operation, source, sourceDigest: digestToken(source), variables, shape };
    });
