// Mutations of self-declarations (自主申报).
import { mutationsOf } from '../../graph/mutations.ts';
import { acceptDeclaration, rejectDeclaration, submitDeclaration } from './declaration.actions.ts';
import * as inputs from './declaration.inputs.ts';

export const DeclarationMutations = mutationsOf('DeclarationMutations', [
  { act: submitDeclaration, input: inputs.SubmitDeclarationInput, zh: '自主申报', en: 'submit a declaration' },
  { act: acceptDeclaration, input: inputs.AcceptDeclarationInput, zh: '受理申报', en: 'accept a declaration' },
  { act: rejectDeclaration, input: inputs.RejectDeclarationInput, zh: '不予受理', en: 'reject a declaration' },
]);
