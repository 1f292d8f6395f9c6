// The outcome of a GraphQL request (请求结局): which operation it was, why it was refused, and the HTTP status of a
// refusal. Runs for every request, so it has no per-field hook.
import type { ApolloServerPlugin } from '@apollo/server';
import { ERRORS, type ErrorCode, Failure } from '../domain/errors.ts';
import { explainInput } from './invalid-input.ts';
import type { PublicErrors } from './public-errors.ts';
import { currentRecord, type RequestRecord } from './request-record.ts';
import { failureBehind } from './translate-error.ts';

const METHOD_NOT_ALLOWED = 405;

const SUBSCRIPTION = new Failure('INVALID_INPUT', {
  zh: '该地址不提供订阅，请使用查询',
  en: 'This address serves no subscriptions. Use a query',
});

export function outcomePlugin(publicErrors: PublicErrors): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation }) {
          if (operation?.operation === 'subscription') throw SUBSCRIPTION;
        },
        async didEncounterErrors(context) {
          const unexplained = context.errors.filter(error => !error.path && !failureBehind(error));
          if (unexplained.length > 0) publicErrors.explain(explainInput(context, unexplained));
        },
        async willSendResponse({ operation, operationName, response, source }) {
          const record = currentRecord();
          if (record && operation) {
            record.operationType = operation.operation;
            if (operationName) record.operationName = operationName;
          }
          if (response.body.kind !== 'single') return;
          const { data, errors } = response.body.singleResult;
          if (!errors || data !== undefined) return;
          // One explanation of many errors is formatted to one object.
          response.body.singleResult.errors = [...new Set(errors)];
          if (response.http.status === METHOD_NOT_ALLOWED) return;
          const codes = errors.map(error => error.extensions?.['code'] as ErrorCode);
          response.http.status = Math.max(...codes.map(code => ERRORS[code].status));
          if (record) noteRefusal(record, Boolean(source), codes);
        },
      };
    },
  };
}

function noteRefusal(record: RequestRecord, hasDocument: boolean, codes: readonly ErrorCode[]): void {
  record.documentRefused = hasDocument && codes.every(code => code === 'INVALID_INPUT' || code === 'TOO_COMPLEX');
}
