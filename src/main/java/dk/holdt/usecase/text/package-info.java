/// What the use cases ask of text: what may be kept, how it is searched and sorted, what is a telephone number.
package dk.holdt.usecase.text;
